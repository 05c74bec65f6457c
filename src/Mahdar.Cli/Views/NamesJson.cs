using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mahdar.Arabic;
using Mahdar.Names;

namespace Mahdar.Cli.Views;

/// <summary>The names of a text as a JSON array: for each its tag, its words, where it starts and ends in UTF-16 units, and how sure the tagger is.</summary>
internal sealed class NamesJson(NameTagger tagger, IReadOnlyList<string> tags, TextGenre genre)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public string Of(string text)
    {
        var passage = new Passage(text, new Vocabulary([]));
        var names = new List<NameSpan>();
        tagger.Tag(passage, 0, passage.Tokens.Length, names, genre);
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var name in names) Write(json, name, passage);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private void Write(Utf8JsonWriter json, NameSpan name, Passage passage)
    {
        var span = passage.SpanOf(name.FirstToken, name.EndToken - 1);
        json.WriteStartObject();
        json.WriteString("tag", tags[(int)name.Kind - 1]);
        json.WriteString("text", passage.Text.AsSpan(span.Start, span.End - span.Start));
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("margin", Math.Round(name.Margin, 2));
        json.WriteEndObject();
    }
}
