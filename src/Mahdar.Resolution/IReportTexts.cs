using Mahdar.Model;

namespace Mahdar.Resolution;

/// <summary>The words of reports, where claims do not bring them along.</summary>
public interface IReportTexts
{
    /// <param name="report">The key under which the store keeps it.</param>
    string Of(string report, Span span);
}
