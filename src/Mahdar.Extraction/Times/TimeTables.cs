using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Times;

/// <summary>The words of data/times, by the folded form of their first word. Built once; safe to share.</summary>
public sealed class TimeTables
{
    /// <summary>Values of <see cref="TimeWord.Form"/> for months and units.</summary>
    public const int Gregorian = 0, Hijri = 1, Doubtful = 2, One = 0, Two = 1, Many = 2;

    private readonly Dictionary<string, List<TimeWord>> words = new(StringComparer.Ordinal);
    private readonly List<DayPart> dayParts = [];
    private readonly List<Season> seasons = [];
    private readonly List<string> timexes = [];

    private TimeTables()
    {
        AddMonths();
        AddUnits();
        AddDays();
        AddNumbers();
        AddRest();
        Tense = TenseWords.Load();
        Exceptions = NotTimes.Load();
    }

    public static TimeTables Load() => new();

    internal TenseWords Tense { get; }

    internal NotTimes Exceptions { get; }

    internal DayPart DayPart(TimeWord word) => dayParts[word.Value];

    internal Season Season(TimeWord word) => seasons[word.Value];

    internal string Timex(TimeWord word) => timexes[word.Value];

    internal FrozenDictionary<string, TimeWord[]> Freeze() =>
        words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(word => word.Length).ToArray(), StringComparer.Ordinal);

    private void AddMonths()
    {
        foreach (var row in Table.Load("times/months").Rows)
        {
            var calendar = row["calendar"] == "hijri" ? Hijri : Gregorian;
            Add(row, "names", TimeWordKind.Month, Number(row, "month"), calendar);
            Add(row, "doubtful", TimeWordKind.Month, Number(row, "month"), calendar | Doubtful);
        }
    }

    private void AddUnits()
    {
        foreach (var row in Table.Load("times/units").Rows)
        {
            var unit = (int)row.Enum<TimeUnit>("unit");
            Add(row, "one", TimeWordKind.Unit, unit, One);
            Add(row, "two", TimeWordKind.Unit, unit, Two);
            Add(row, "many", TimeWordKind.Unit, unit, Many);
        }
        foreach (var row in Table.Load("times/lists").Rows) Add(row, "words", TimeWordKind.ListOf, (int)row.Enum<TimeUnit>("unit"));
        foreach (var row in Table.Load("times/fractions").Rows) Add(row, "words", TimeWordKind.Fraction, Number(row, "parts"));
        foreach (var row in Table.Load("times/eras").Rows) Add(row, "words", TimeWordKind.Decade, Number(row, "decade"));
    }

    private void AddDays()
    {
        foreach (var row in Table.Load("times/weekdays").Rows) Add(row, "names", TimeWordKind.Weekday, Number(row, "day"));
        AddGluedWeekdays();
        foreach (var row in Table.Load("times/relative-days").Rows) Add(row, "words", TimeWordKind.RelativeDay, Number(row, "offset"));
        foreach (var row in Table.Load("times/day-parts").Rows)
        {
            dayParts.Add(new DayPart(row["part"], row["timex"], Number(row, "hours")));
            Add(row, "words", TimeWordKind.DayPart, dayParts.Count - 1);
            Add(row, "adverbs", TimeWordKind.DayAdverb, dayParts.Count - 1);
        }
    }

    /// <summary>الثلاثاءالمقبل: a blank is often lost between a weekday and its relation, which is then the word's form.</summary>
    private void AddGluedWeekdays()
    {
        var weekdays = words.SelectMany(pair => pair.Value.Select(word => (Form: pair.Key, word.Value))).Where(day => words[day.Form][0].Kind == TimeWordKind.Weekday).ToList();
        foreach (var row in Table.Load("times/relations").Rows)
        {
            var relation = row.Enum<TimeRelation>("relation");
            if (relation > TimeRelation.Next) continue;
            foreach (var written in row.List("words").Where(word => !word.Contains(' ')))
                foreach (var (form, day) in weekdays)
                    words[form + Letters.Fold(written)] = [new TimeWord(TimeWordKind.Weekday, day, (int)relation, form + written, [])];
        }
    }

    private void AddNumbers()
    {
        foreach (var row in Table.Load("times/numbers").Rows)
        {
            Add(row, "cardinals", TimeWordKind.Cardinal, Number(row, "value"));
            Add(row, "ordinals", TimeWordKind.Ordinal, Number(row, "value"));
        }
    }

    private void AddRest()
    {
        foreach (var row in Table.Load("times/relations").Rows) Add(row, "words", TimeWordKind.Relation, (int)row.Enum<TimeRelation>("relation"));
        foreach (var row in Table.Load("times/parts").Rows) Add(row, "words", TimeWordKind.Part, (int)row.Enum<PartOf>("part"));
        foreach (var row in Table.Load("times/roles").Rows) Add(row, "words", TimeWordKind.Role, (int)row.Enum<TimeRole>("role"));
        foreach (var row in Table.Load("times/year-nouns").Rows) Add(row, "words", TimeWordKind.YearNoun, 0);
        foreach (var row in Table.Load("times/seasons").Rows)
        {
            seasons.Add(new Season(row["season"], Number(row, "first")));
            Add(row, "words", TimeWordKind.Season, seasons.Count - 1);
        }
        foreach (var row in Table.Load("times/repetitions").Rows) AddTimex(row, TimeWordKind.Repetition);
        foreach (var row in Table.Load("times/zones").Rows) AddTimex(row, TimeWordKind.Zone);
    }

    private void AddTimex(Row row, TimeWordKind kind)
    {
        timexes.Add(row["timex"]);
        Add(row, "words", kind, timexes.Count - 1);
    }

    private void Add(Row row, string column, TimeWordKind kind, int value, int form = 0)
    {
        foreach (var written in row.List(column))
        {
            var parts = Letters.Fold(written).Split(' ');
            var meanings = words.TryGetValue(parts[0], out var known) ? known : words[parts[0]] = [];
            var word = new TimeWord(kind, value, form, written, parts[1..]);
            if (!meanings.Any(m => m.Kind == kind && m.Value == value && m.Form == form && m.Rest.SequenceEqual(word.Rest))) meanings.Add(word);
        }
    }

    private static int Number(Row row, string column) => int.TryParse(row[column], out var number) ? number : throw row.Wrong(column);
}
