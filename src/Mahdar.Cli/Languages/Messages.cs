using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Mahdar.Cli.Languages;

/// <summary>What the program says, in English or Arabic: data/messages/messages.tsv.</summary>
internal sealed class Messages
{
    private readonly FrozenDictionary<string, string> texts;

    private Messages(bool isArabic)
    {
        IsArabic = isArabic;
        texts = Rows().ToFrozenDictionary(cells => cells[0], cells => cells[isArabic ? 2 : 1]);
    }

    public bool IsArabic { get; }

    public string this[string key] => texts[key];

    public string Of(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>Arabic or English by <c>--lang</c>, else by the locale.</summary>
    public static Messages Choose(string[] args, string locale)
    {
        var place = Array.IndexOf(args, "--lang");
        var asked = place >= 0 && place + 1 < args.Length ? args[place + 1] : args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        return new Messages((asked ?? locale).StartsWith("ar", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text in both languages, for a fault that is said later.</summary>
    public static (string English, string Arabic) Both(string key, params object[] values) => (new Messages(false).Of(key, values), new Messages(true).Of(key, values));

    /// <summary>Key, English, Arabic.</summary>
    public static IEnumerable<string[]> Rows()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("messages")!;
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
