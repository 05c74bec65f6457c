namespace Mahdar.Resolution.Tests;

/// <summary>Texts of invented words, some of them very frequent as in any language, and changes to them.</summary>
internal sealed class InventedTexts(int seed)
{
    private static readonly string[] Syllables = ["با", "را", "مي", "لو", "سن", "كت", "در", "عم", "نو", "شر", "فا", "قد"];

    public Random Random { get; } = new(seed);

    public string[] Next(int words) => [.. Enumerable.Range(0, words).Select(_ => Word())];

    /// <summary>Each word is, with the given chance, replaced, left out, or followed by a new one.</summary>
    public string[] Change(string[] words, double chance) => [.. words.SelectMany(word => Random.NextDouble() >= chance ? [word] : Random.Next(3) switch { 0 => [Word()], 1 => [], _ => new[] { word, Word() } })];

    private string Word()
    {
        // Few words are frequent, most are rare.
        var rank = (int)Math.Pow(Random.NextDouble(), -1.2) + Random.Next(20);
        return Syllables[rank % 12] + Syllables[rank / 12 % 12] + (rank >= 144 ? Syllables[rank / 144 % 12] + (rank / 1728 is > 0 and var rest ? Syllables[rest % 12] : "") : "");
    }
}
