using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Mahdar.Web.Words;

/// <summary>What the pages say, in one language: data/messages/pages.tsv, and for the words of the record data/messages/messages.tsv.</summary>
public sealed class Texts
{
    public static readonly Texts Arabic = new(isArabic: true);
    public static readonly Texts English = new(isArabic: false);

    private readonly FrozenDictionary<string, string> texts;

    private Texts(bool isArabic)
    {
        IsArabic = isArabic;
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in Rows("messages").Concat(Rows("pages"))) all[cells[0]] = cells[isArabic ? 2 : 1];
        texts = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public bool IsArabic { get; }

    public string this[string key] => texts[key];

    public string Of(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>The text of a key that reports or records make; the value itself where no table has it.</summary>
    public string Or(string key, string value) => texts.GetValueOrDefault(key, value);

    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>Key, English, Arabic.</summary>
    internal static IEnumerable<string[]> Rows(string table)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!isHeader) yield return line.Split('\t');
            isHeader = false;
        }
    }
}
