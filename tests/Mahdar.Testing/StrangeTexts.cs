using System.Text;

namespace Mahdar.Testing;

/// <summary>Texts that no writer means and that any reader meets. The same every time.</summary>
public static class StrangeTexts
{
    private const int Seed = 20260;

    private static readonly string[] Pieces =
    [
        "وزير", "الخارجية", "الروسي", "سيرغي", "لافروف", "قال", "إن", "«", "»", "\"", "“", "”", "'", "(", ")", ".", "،", "؟", ":", "\n", "\r\n", "\r", "\u2028", " ", "  ", "\t",
        "10", "١١", "يوليو", "2024", "57", "و", "ال", "\u202e", "\u202c", "\u2067", "\u2069", "\u200f", "\u200d", "\u064b", "\u0640", "\ufeff", "\ud83d\ude00", "\ud83d", "\ude00", "\ufefb",
        "#", "_", "http://x.y/z", "CNN", "--", "/", "عاجل", "اقرأ أيضا:", "المصدر:", "\0", "\u0001", "\ufffd", "é", "日本",
    ];

    public static IEnumerable<(string Name, string Text)> Small()
    {
        yield return ("empty", "");
        yield return ("one blank", " ");
        yield return ("one mark", "\"");
        yield return ("half a pair", "\ud800");
        yield return ("half a pair at the end", "قال\udc00");
        yield return ("controls of direction", string.Concat(Enumerable.Repeat("\u202eقال\u202c \u2067لافروف\u2069 ", 50)));
        yield return ("vowel signs alone", new string('\u064b', 500));
        yield return ("line ends alone", string.Concat(Enumerable.Repeat("\r\n\u2028\n", 300)));
        var random = new Random(Seed);
        for (var i = 0; i < 60; i++) yield return ($"pieces {i}", OfPieces(random, 1 + random.Next(400)));
        for (var i = 0; i < 30; i++) yield return ($"units {i}", OfUnits(random, 1 + random.Next(600)));
        for (var i = 0; i < 20; i++) yield return ($"bytes {i}", OfBytes(random, 1 + random.Next(600)));
    }

    /// <summary>Makers of long texts by their length in characters.</summary>
    public static IEnumerable<(string Name, Func<int, string> Make)> Long()
    {
        yield return ("one letter", length => new string('ا', length));
        yield return ("one letter و", length => new string('و', length));
        yield return ("lines of one letter", length => Repeat("و\n", length));
        yield return ("blank lines", length => Repeat(" \n", length));
        yield return ("nested quotation marks", length => Repeat("«", length / 2) + Repeat("»", length / 2));
        yield return ("straight quotation marks", length => Repeat("\"ق", length));
        yield return ("opening straight marks", length => Repeat(" \"ق", length));
        yield return ("full stops", length => Repeat(".", length));
        yield return ("short words", length => Repeat("قال ", length));
        yield return ("labels", length => Repeat("اقرأ أيضا:\n", length));
        yield return ("headlines", length => Repeat("لافروف يلتقي نظيره الصيني في لاوس غدا الخميس\n", length));
        yield return ("speech", length => Repeat("وقال الوزير سيرغي لافروف إن \"التعاون مستمر\". ", length));
        yield return ("one line of dates", length => Repeat("10 و11 يوليو/ تموز 2024 ", length));
        yield return ("digits", length => new string('7', length));
        yield return ("direction controls", length => Repeat("\u202e\u2067", length));
    }

    private static string OfPieces(Random random, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) > 0) text.Append(' ');
        }
        return text.ToString();
    }

    private static string OfUnits(Random random, int count) => string.Create(count, random, static (units, random) =>
    {
        foreach (ref var unit in units) unit = (char)random.Next(char.MaxValue + 1);
    });

    private static string OfBytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();
}
