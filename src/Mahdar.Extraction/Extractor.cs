using Mahdar.Model;

namespace Mahdar.Extraction;

/// <summary>Reads the facts of a report from its text and blocks.</summary>
public sealed class Extractor
{
    public Minutes Read(Report report) => new() { Report = report };
}
