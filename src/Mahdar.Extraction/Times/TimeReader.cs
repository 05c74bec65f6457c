using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>
/// Reads every expression of time of a passage and works out the days that it picks out. Without hidden state; safe to
/// call from many threads.
/// </summary>
public sealed class TimeReader(TimeTables tables)
{
    /// <summary>A report from outside these years is not believed: counting from it would leave the calendar.</summary>
    private const int FirstYear = 1600, LastYear = 2400;

    private readonly TimeLexicon lexicon = new(tables);
    private static readonly Vocabulary NoWords = new([]);

    /// <summary>The folded forms of all words that it knows, for a vocabulary shared by several stages.</summary>
    public IReadOnlyList<string> Words => lexicon.Words;

    public List<TimeExpression> Read(Passage passage, TimeContext context) => ReadAll(passage, context).Times;

    /// <summary>The expressions, and what in them cannot be.</summary>
    public TimeReading ReadAll(Passage passage, TimeContext context) => Resolve(Tokens(passage), context);

    /// <summary>Reads a line that stands alone, counted from a day.</summary>
    public TimeReading ReadLine(string text, DateOnly on, TimePreference prefer) =>
        ReadAll(new Passage(text, NoWords), new TimeContext(on, prefer));

    internal TimeTokens Tokens(Passage passage) => new(passage, lexicon, tables);

    private static TimeReading Resolve(TimeTokens t, TimeContext context)
    {
        var today = context.Today is { Year: >= FirstYear and <= LastYear } day ? day : (DateOnly?)null;
        List<TimeExpression> times = [];
        List<Problem> problems = [];
        List<Named> named = [];
        foreach (var phrase in TimeGrammar.Read(t))
        {
            var setting = new TimeSetting(today, context.Prefer, TenseFinder.At(t, phrase.First, phrase.Next), named);
            if (phrase is OffsetPhrase { Rule: "ahead" } && setting is { Tense: not Tense.Future, Prefer: TimePreference.Past }) continue;
            var text = t.Text(phrase.First, phrase.Next);
            var found = phrase.Resolve(setting, text);
            if (found.Days.IsKnown) named.Add(new Named(found.Days));
            if (found.Problem is { } problem) problems.Add(new Problem(problem.Kind, t.Passage.SpanOf(problem.First, problem.Next - 1), problem.Message, problem.MessageArabic));
            times.Add(Express(phrase, found, t.Passage.SpanOf(phrase.First, phrase.Next - 1), text));
        }
        return new TimeReading(times, problems);
    }

    private static TimeExpression Express(TimePhrase phrase, Resolution found, Span span, string text) => new()
    {
        Span = span,
        Text = text,
        Kind = found.Kind,
        Days = found.Days,
        Timex = found.Timex,
        Reason = found.Reason,
        Rule = phrase.Rule,
        Impossible = found.Impossible,
    };
}
