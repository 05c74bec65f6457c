using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mahdar.Scoring;

/// <summary>Writes scores for people or for programs.</summary>
public static class ScoreTable
{
    public static string ToText(Scores scores)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{scores.Reports} of {scores.Reports + scores.Unread.Count} reports\n");
        foreach (var f in scores.Figures.Concat(scores.More))
            text.Append(CultureInfo.InvariantCulture, $"{f.Kind,-30} P {f.Precision:F3}  R {f.Recall:F3}  F1 {f.F1:F3}  ({f.Gold})\n");
        return text.ToString();
    }

    public static string ToJson(Scores scores)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("reports", scores.Reports);
            json.WriteNumber("unread", scores.Unread.Count);
            json.WriteStartObject("figures");
            foreach (var figure in scores.Figures) Write(json, figure);
            json.WriteEndObject();
            if (scores.More.Count > 0)
            {
                json.WriteStartObject("more");
                foreach (var figure in scores.More) Write(json, figure);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Each miss (-) and each extra (+) of the kinds whose name starts with <paramref name="kind"/>.</summary>
    public static IEnumerable<string> Errors(Scores scores, string kind) =>
        from entry in scores.Tallies
        where entry.Tally.Kind.StartsWith(kind, StringComparison.Ordinal)
        from error in entry.Tally.Misses.Select(miss => ('-', miss)).Concat(entry.Tally.Extras.Select(extra => ('+', extra)))
        select $"{error.Item1} {entry.Report}: {error.Item2}";

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject(figure.Kind);
        json.WriteNumber("precision", figure.Precision);
        json.WriteNumber("recall", figure.Recall);
        json.WriteNumber("f1", figure.F1);
        json.WriteNumber("gold", figure.Gold);
        json.WriteEndObject();
    }
}
