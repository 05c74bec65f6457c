namespace Mahdar.Scoring.CheckedNames;

/// <summary>A name in a report that a person looked at.</summary>
/// <param name="Report">The id of the record.</param>
/// <param name="Start">Where the name starts in the report's text, in UTF-16 code units; <paramref name="End"/> is excluded.</param>
/// <param name="Type">person or organization.</param>
/// <param name="InTable">Whether a table of data/ knows whom or what it names.</param>
/// <param name="Verdict">What was found of it when it was looked at.</param>
public sealed record CheckedName(string Report, int Start, int End, string Name, string Type, bool InTable, Verdict Verdict)
{
    /// <summary>Whether a mention is this name, with exactly its bounds.</summary>
    public bool IsAt(int start, int end) => Start == start && End == end;
}
