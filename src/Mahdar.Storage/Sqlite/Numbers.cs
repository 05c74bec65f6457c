namespace Mahdar.Storage.Sqlite;

/// <summary>Numbers for texts that very many rows have: a row needs but four bytes of each, and is sorted without looking at letters.</summary>
internal sealed class Numbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Of(string text)
    {
        if (!numbers.TryGetValue(text, out var number)) numbers[text] = number = numbers.Count;
        return number;
    }

    /// <summary>All texts in order, and for each number its place in that order.</summary>
    public (string[] Texts, int[] Places) Sorted()
    {
        var texts = numbers.Keys.ToArray();
        Array.Sort(texts, StringComparer.Ordinal);
        var places = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++) places[numbers[texts[i]]] = i;
        return (texts, places);
    }
}
