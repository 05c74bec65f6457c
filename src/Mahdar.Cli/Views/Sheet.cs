using System.Globalization;
using Mahdar.Cli.Languages;
using Mahdar.Model;
using Spectre.Console;

namespace Mahdar.Cli.Views;

/// <summary>What the views write on: lines with tones, isolated runs, and the words of the language.</summary>
internal sealed class Sheet
{
    /// <summary>Lines that go to a file or pipe are never broken.</summary>
    private const int Endless = 1 << 20;

    private const int LongestEvidence = 160, LongestCell = 90;

    private readonly IAnsiConsole console;
    private readonly bool isScreen;

    public Sheet(TextWriter writer, Messages messages, ViewOptions options, bool isScreen)
    {
        Messages = messages;
        Options = options;
        this.isScreen = isScreen;
        var coloured = isScreen && options.Colour && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = coloured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = coloured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isScreen ? Math.Max(40, WidthOfScreen()) : Endless;
    }

    public Messages Messages { get; }

    public ViewOptions Options { get; }

    public void Heading(string text)
    {
        console.WriteLine();
        Line(0, new Piece(text, Tone.Strong));
    }

    public void Blank() => console.WriteLine();

    public void Item(params IEnumerable<Piece> pieces) => Line(2, [new Piece("• ", Tone.Quiet), .. pieces]);

    public void Detail(params IEnumerable<Piece> pieces) => Line(4, pieces);

    public void Line(int indent, params IEnumerable<Piece> pieces)
    {
        var line = new Paragraph();
        line.Append(new string(' ', indent));
        foreach (var piece in pieces) line.Append(piece.Text, StyleOf(piece.Tone));
        console.Write(line);
        console.WriteLine();
    }

    /// <summary>Rows under heads. Long cells are cut where they would break the line on a person's terminal.</summary>
    public void Table(IEnumerable<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var head in heads) table.AddColumn(new TableColumn(new Text(head, StyleOf(Tone.Quiet))).NoWrap());
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(Value(Line(cell)).Text)));
        console.Write(table);
    }

    /// <summary>A value of the report, safe to show, isolated from what stands beside it.</summary>
    public Piece Value(string? text, Tone tone = Tone.Plain)
    {
        var clean = Bidi.Clean(text ?? "");
        return new Piece(isScreen && clean.Length > 0 ? Bidi.Isolate(clean) : clean, tone);
    }

    /// <summary>A passage of a report with some of its words set off: one isolate, for its parts must not change places.</summary>
    public IEnumerable<Piece> Marked(string text, Span passage, IEnumerable<Span> words)
    {
        if (isScreen) yield return new Piece(Bidi.Opening(passage.Of(text)));
        var at = passage.Start;
        foreach (var word in words.Where(passage.Contains))
        {
            yield return new Piece(Bidi.Clean(text.AsSpan(at, word.Start - at), isPart: at > passage.Start));
            yield return new Piece(Bidi.Clean(word.Of(text), isPart: true), Tone.Name);
            at = word.End;
        }
        yield return new Piece(Bidi.Clean(text.AsSpan(at, passage.End - at), isPart: at > passage.Start) + (isScreen ? Bidi.Closing : ""));
    }

    /// <summary>The rule of a fact and the words that it stands on, where the user asked for them.</summary>
    public void Explain(Report report, string rule, IEnumerable<Span> evidence)
    {
        if (!Options.Explain) return;
        var words = evidence.Where(span => span.Start >= 0 && span.End <= report.Text.Length && span.Length > 0)
            .Select(span => "«" + Value(Excerpt(span.Of(report.Text))).Text + "»");
        Detail(new Piece($"{Messages["rule"]}: {Value(rule).Text}; {Messages["evidence"]}: {string.Join(" ", words)}", Tone.Quiet));
    }

    /// <summary>"25 July 2024", "25 July 2024 to 27 July 2024"; empty where nothing is known.</summary>
    public string Text(Days days)
    {
        if (days.IsOneDay) return Text(days.From!.Value);
        return days switch
        {
            ({ } from, { } to) => Messages.Of("until", Text(from), Text(to)),
            ({ } from, null) => Messages.Of("from", Text(from)),
            (null, { } to) => Messages.Of("until-only", Text(to)),
            _ => "",
        };
    }

    private string Text(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Messages["month." + day.Month.ToString(CultureInfo.InvariantCulture)]} {day.Year}");

    private static string Line(string cell) => cell.Length <= LongestCell ? cell : string.Concat(cell.AsSpan(0, LongestCell), "…");

    private static string Excerpt(ReadOnlySpan<char> words) => words.Length <= LongestEvidence ? words.ToString() : string.Concat(words[..LongestEvidence], "…");

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Name => new Style(Color.Aqua),
        Tone.Day => new Style(Color.Green),
        Tone.Place => new Style(Color.Olive),
        Tone.Quiet => new Style(Color.Grey),
        Tone.Warning => new Style(Color.Red),
        _ => Style.Plain,
    };

    private static int WidthOfScreen()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
