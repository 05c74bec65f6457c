namespace Mahdar.Tests.Pages;

/// <summary>How far two texts have the same words, however often each.</summary>
internal readonly record struct TokenOverlap(int Common, int Found, int Expected)
{
    public double F1 => Found + Expected == 0 ? 1 : 2.0 * Common / (Found + Expected);

    public static TokenOverlap Of(IEnumerable<string> found, IEnumerable<string> expected)
    {
        List<string> mine = [.. found.SelectMany(Words)], theirs = [.. expected.SelectMany(Words)];
        var rest = theirs.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var common = 0;
        foreach (var word in mine)
            if (rest.GetValueOrDefault(word) > 0)
            {
                rest[word]--;
                common++;
            }
        return new TokenOverlap(common, mine.Count, theirs.Count);
    }

    private static string[] Words(string text) => text.Split([' ', '\u00a0', '«', '»', '"', '،', '.', ':', '؟'], StringSplitOptions.RemoveEmptyEntries);
}
