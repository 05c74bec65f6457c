using Mahdar.Model;

namespace Mahdar.ResolutionBenchmark;

/// <summary>A copy of a report in which words were replaced, left out or put in, each with the same chance.</summary>
internal sealed class ChangedCopy(IReadOnlyList<string> words, int seed)
{
    private readonly Random random = new(seed);

    public Report Of(Report report, double chance)
    {
        var body = string.Join(' ', report.Blocks.Where(block => block.Kind is BlockKind.Title or BlockKind.Body).Select(block => block.Span.Of(report.Text).ToString()));
        var text = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Changed(word, chance)));
        return report with { Text = text, Blocks = [new Block(new Span(0, text.Length), BlockKind.Body, "copy")] };
    }

    private string[] Changed(string word, double chance) =>
        random.NextDouble() >= chance ? [word] : random.Next(3) switch { 0 => [Any()], 1 => [], _ => [word, Any()] };

    private string Any() => words[random.Next(words.Count)];
}
