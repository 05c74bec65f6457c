using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// A chronicle: lines that are a day and nothing else ("16 أكتوبر"), each followed by lines that tell in the present what was
/// on it ("الوزير يلتقي الملك").
/// </summary>
internal sealed class ChronicleReader(Scene scene)
{
    /// <summary>So many lines that are a day make a chronicle.</summary>
    private const int Least = 3;

    private readonly Days?[] at = Read(scene);

    /// <summary>The day under which the line of a token stands.</summary>
    public Days? DayOf(int token) => at.Length > token ? at[token] : null;

    private static Days?[] Read(Scene scene)
    {
        var tokens = scene.Material.Tokens;
        var days = new Days?[tokens.Length];
        var (count, first) = (0, 0);
        Days? current = null;
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].Kind != TokenKind.Break) continue;
            if (DayOf(scene, first, i) is { } day) (current, count) = (day, count + 1);
            else
                for (var k = first; k < i; k++) days[k] = current;
            first = i + 1;
        }
        return count < Least ? [] : days;
    }

    /// <summary>The day that a whole line is; null where it is more than that.</summary>
    private static Days? DayOf(Scene scene, int first, int end)
    {
        Days? told = null;
        for (var i = first; i < end; i++)
            if (scene.Times.At(i) is { Kind: TimeKind.Date, Days: { IsOneDay: true } days }) told = days;
            else if (scene.Material.IsWord(i) || scene.Material.Tokens[i].Kind == TokenKind.Number) return null;
        return told;
    }
}
