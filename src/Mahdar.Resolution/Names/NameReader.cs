namespace Mahdar.Resolution.Names;

/// <summary>Names as words, each read once; names of one key have one number.</summary>
internal sealed class NameReader
{
    private readonly Dictionary<string, int> written = new(StringComparer.Ordinal), keys = new(StringComparer.Ordinal);
    private readonly List<NameWords> names = [];

    public NameWords this[int number] => names[number];

    public int Number(string text)
    {
        if (written.TryGetValue(text, out var number)) return number;
        var name = NameWords.Of(text);
        if (!keys.TryGetValue(name.Key, out number))
        {
            number = keys[name.Key] = names.Count;
            names.Add(name);
        }
        return written[text] = number;
    }
}
