using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mahdar.Extraction.Times;

namespace Mahdar.Cli;

/// <summary>
/// <c>mahdar times --on DAY [FILE…]</c>: for each line of text, one JSON array of the expressions of time in it, in the
/// order of the lines.
/// </summary>
internal static class TimesCommand
{
    private const int LinesAtOnce = 2048;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Text files, a text a line; standard input where none is given.", Arity = ArgumentArity.ZeroOrMore };
        var on = new Option<DateOnly>("--on")
        {
            Description = "The day that the lines count from, YYYY-MM-DD; today where it is left out.",
            CustomParser = argument =>
            {
                if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                argument.AddError($"'{argument.Tokens[0].Value}' is not a day: write it as YYYY-MM-DD.");
                return default;
            },
            DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Now),
        };
        var prefer = new Option<TimePreference>("--prefer") { Description = "Where to look for a day that a line leaves open: past, as news does; future; or near.", DefaultValueFactory = _ => TimePreference.Near };
        var command = new Command("times", "Reads the expressions of time of each line and works out their days.") { files, on, prefer };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.GetValue(on), parsed.GetValue(prefer)));
        return command;
    }

    private static int Run(string[] files, DateOnly on, TimePreference prefer)
    {
        var reader = new TimeReader(TimeTables.Load());
        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var failed = false;
        foreach (var file in files.Length == 0 ? ["-"] : files)
        {
            try
            {
                using var lines = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
                foreach (var some in Lines(lines).Chunk(LinesAtOnce)) Write(reader, some, on, prefer, output);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{file}: {error.Message}");
                failed = true;
            }
        }
        return failed ? 2 : 0;
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>Reads some lines on all cores and writes them in their order.</summary>
    private static void Write(TimeReader reader, string[] lines, DateOnly on, TimePreference prefer, Stream output)
    {
        var written = new ArrayBufferWriter<byte>[lines.Length];
        Parallel.For(0, lines.Length, i => written[i] = ToJson(reader.ReadLine(lines[i], on, prefer)));
        foreach (var line in written) output.Write(line.WrittenSpan);
    }

    private static ArrayBufferWriter<byte> ToJson(TimeReading reading)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartArray();
            foreach (var time in reading.Times)
            {
                json.WriteStartObject();
                json.WriteNumber("start", time.Span.Start);
                json.WriteNumber("end", time.Span.End);
                json.WriteString("text", time.Text);
                json.WriteString("kind", time.Kind.ToString().ToLowerInvariant());
                json.WriteString("from", Iso(time.Days.From));
                json.WriteString("to", Iso(time.Days.To));
                json.WriteString("timex", time.Timex);
                json.WriteString("reason", time.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        buffer.Write("\n"u8);
        return buffer;
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
