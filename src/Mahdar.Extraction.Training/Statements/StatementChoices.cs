using Mahdar.Learning;

namespace Mahdar.Extraction.Training.Statements;

/// <summary>What reports teach about statements: choices of speakers, of ends, of what is said at all.</summary>
internal sealed class StatementChoices
{
    public List<Choice> Speakers { get; } = [];

    public List<Choice> Ends { get; } = [];

    public List<Choice> Said { get; } = [];

    /// <summary>The same of what no rule takes for a statement.</summary>
    public List<Choice> Loose { get; } = [];

    public void AddRange(StatementChoices others)
    {
        Speakers.AddRange(others.Speakers);
        Ends.AddRange(others.Ends);
        Said.AddRange(others.Said);
        Loose.AddRange(others.Loose);
    }
}
