using Mahdar.Model;

namespace Mahdar.Reading.Blocks.Sites;

/// <summary>Which site a report is of.</summary>
internal static class SiteName
{
    /// <summary>The publisher, else the host of the address; empty where neither is known.</summary>
    public static string Of(Report report)
    {
        if (!string.IsNullOrWhiteSpace(report.Publisher)) return report.Publisher.Trim();
        if (!Uri.TryCreate(report.Url, UriKind.Absolute, out var address)) return "";
        var host = address.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;
    }
}
