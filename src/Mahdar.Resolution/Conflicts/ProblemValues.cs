using Mahdar.Model;

namespace Mahdar.Resolution.Conflicts;

/// <summary>The values that a problem sets against each other: what the report says there first, what it says elsewhere last.</summary>
internal static class ProblemValues
{
    public static IReadOnlyList<string> Of(Problem problem) => problem.Kind switch
    {
        ProblemKind.InconsistentName => Quoted(problem.MessageArabic),
        ProblemKind.InconsistentNumber => Numbers(problem.Message),
        _ => problem.Text is { } text ? [text] : [],
    };

    /// <summary>What stands between guillemets.</summary>
    private static List<string> Quoted(string message)
    {
        var found = new List<string>();
        for (var at = message.IndexOf('«'); at >= 0; at = message.IndexOf('«', at + 1))
            if (message.IndexOf('»', at) is > 0 and var end) found.Add(message[(at + 1)..end]);
        return found;
    }

    private static List<string> Numbers(string message) => [.. message.Split(' ').Where(word => word.All(char.IsAsciiDigit))];
}
