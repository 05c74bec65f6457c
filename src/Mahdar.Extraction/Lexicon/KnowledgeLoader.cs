using System.Globalization;
using Mahdar.Arabic;
using Mahdar.Extraction.People;
using Mahdar.Extraction.Tables;
using Mahdar.Model;

namespace Mahdar.Extraction.Lexicon;

/// <summary>Turns the tables of data/ into phrases, words and facts.</summary>
internal sealed class KnowledgeLoader
{
    private const string HamzaOnWaw = "ؤو", HamzaOnYa = "ئو";

    private readonly List<(string[] Words, Entry Entry)> phrases = [];
    private readonly Dictionary<string, WordFlags> words = [];
    private readonly List<StateFacts> states = [];
    private readonly List<PersonFacts> people = [];
    private readonly List<(string, PersonFacts)> spellings = [];
    private readonly Dictionary<string, Entry> organizations = [];

    public Knowledge Load()
    {
        LoadStates();
        LoadHalves();
        LoadRealms();
        LoadPlaces();
        LoadOrganizations();
        LoadSeries();
        LoadPeople();
        LoadOffices();
        LoadNames();
        foreach (var load in Extensions) load(this);
        var vocabulary = new Vocabulary(phrases.SelectMany(p => p.Words).Concat(words.Keys));
        var flags = vocabulary.Forms.Select(form => words.GetValueOrDefault(form)).ToArray();
        return new Knowledge(vocabulary, new PhraseTrie(vocabulary, phrases), flags, states, people, new PeopleBySound(spellings), organizations);
    }

    /// <summary>What a state is, before its name; many states are told with either by some paper.</summary>
    private static readonly string[] StateNouns = ["دولة", "جمهورية"];

    private const string ForeignMinistry = "وزارة الخارجية ";

    /// <summary>The tables of the stages that own their words.</summary>
    private static readonly Action<KnowledgeLoader>[] Extensions =
    [
        Statements.CueTable.AddTo, Events.TriggerTable.AddTo, Editions.SessionTable.AddTo,
    ];

    /// <summary>Adds a phrase as the tables write it.</summary>
    public void Add(string phrase, Entry entry)
    {
        var folded = Letters.Fold(phrase.Replace('-', ' ').Replace('.', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (folded.Length > 0) phrases.Add((folded, entry));
        // "شؤون" is written "شئون" too.
        if (phrase.Contains(HamzaOnWaw, StringComparison.Ordinal)) Add(phrase.Replace(HamzaOnWaw, HamzaOnYa, StringComparison.Ordinal), entry);
    }

    public void AddFolded(string phrase, Entry entry) => phrases.Add((phrase.Split(' '), entry));

    public void Flag(string word, WordFlags flag)
    {
        foreach (var part in Letters.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            words[part] = words.GetValueOrDefault(part) | flag;
    }

    private void LoadStates()
    {
        var rows = Table.Load("states/states").Rows;
        var listed = rows.SelectMany(row => row.List("names").Prepend(row["name"])).ToHashSet();
        foreach (var row in rows)
        {
            var (code, name, latin) = (row["code"], row["name"], row["latin"]);
            states.Add(new StateFacts(code, name, latin, row.List("capital").FirstOrDefault(), row["capital_speaks"] == "yes"));
            var state = new Entry(EntryKind.State, code, name) { Latin = latin, State = code, Sort = row["everyday"] == "yes" ? "everyday" : null };
            foreach (var form in row.List("names").Prepend(name))
            {
                Add(form, state);
                // "دولة تيمور الشرقية", "جمهورية قيرغيزستان": what a state is, before a name of one or two words.
                foreach (var full in StateNouns.Select(noun => $"{noun} {form}"))
                    if (form.AsSpan().Count(' ') < 2 && !listed.Contains(full)) Add(full, state);
            }
            var capital = state with { Kind = EntryKind.Capital, Sort = row["capital_speaks"] switch { "yes" => "speaks", "no" or "" => "silent", var body => body }, Name = row.List("capital").FirstOrDefault() ?? name };
            foreach (var form in row.List("capital")) Add(form, capital);
            foreach (var form in row.List("metonyms")) Add(form, state with { Kind = EntryKind.Metonym, Name = form, Sort = null });
            foreach (var adjective in row.List("adjectives"))
                foreach (var (form, gender, number) in Inflection.OfNationality(Letters.Fold(adjective)))
                    AddFolded(form, state with { Kind = EntryKind.Nationality, Gender = gender, Number = number, Sort = null });
            foreach (var people in row.List("people"))
                foreach (var form in new[] { people, people + "ا" }) Add(form, state with { Kind = EntryKind.Nationality, Gender = Gender.Masculine, Number = Number.Many, Sort = null });
        }
    }

    private void LoadHalves()
    {
        foreach (var row in Table.Load("states/halves").Rows)
        {
            var state = states.First(state => state.Code == row["state"]);
            foreach (var (form, gender, number) in Inflection.OfNationality(Letters.Fold(row["word"])))
                AddFolded(form, new Entry(EntryKind.Nationality, state.Code, state.Name) { Latin = state.Latin, State = state.Code, Gender = gender, Number = number, Behind = row["after"] });
        }
    }

    private void LoadRealms()
    {
        foreach (var row in Table.Load("states/realms").Rows)
            Add(row["word"], new Entry(EntryKind.Realm, row["word"], row["word"]) { Value = row.List("states"), State = row.OrNull("beside"), Sort = row.OrNull("joined") });
    }

    private void LoadPlaces()
    {
        foreach (var row in Table.Load("places/places").Rows)
        {
            var place = new Entry(EntryKind.Place, row["latin"], row["name"]) { Latin = row["latin"], State = row.OrNull("state"), Sort = row["kind"] };
            foreach (var form in row.List("names").Prepend(row["name"])) Add(form, place);
        }
    }

    private void LoadOrganizations()
    {
        foreach (var row in Table.Load("organizations/organizations").Rows)
        {
            var organization = new Entry(EntryKind.Organization, row["slug"], row["name"]) { Latin = row["latin"], State = row.OrNull("state"), Sort = row["kind"] };
            organizations[organization.Key] = organization;
            foreach (var form in row.List("names").Prepend(row["name"]))
            {
                Add(form, organization);
                // "وزارة الشؤون الخارجية التونسية": as the papers of the Maghreb write it.
                if (form.StartsWith(ForeignMinistry, StringComparison.Ordinal)) Add("وزارة الشؤون " + form[(form.IndexOf(' ') + 1)..], organization);
            }
        }
        foreach (var row in Table.Load("organizations/nouns").Rows)
            Add(row["noun"], new Entry(EntryKind.OrganizationNoun, row["noun"], row["noun"]) { Sort = row["kind"], Value = new NounUse(row["proper"] == "yes", row["doubtful"] == "yes") });
    }

    private void LoadSeries()
    {
        foreach (var row in Table.Load("series/series").Rows)
        {
            var anchor = row["anchor_ordinal"] is { Length: > 0 } ordinal && row["anchor_year"] is { Length: > 0 } year && row["years_per_edition"] is { Length: > 0 } step
                ? new SeriesAnchor(int.Parse(ordinal, CultureInfo.InvariantCulture), int.Parse(year, CultureInfo.InvariantCulture), double.Parse(step, CultureInfo.InvariantCulture))
                : null;
            var series = new Entry(EntryKind.Series, row["slug"], row["name"]) { Latin = row["latin"], Sort = row.OrNull("organization"), Value = anchor };
            foreach (var form in row.List("names").Prepend(row["name"])) Add(form, series);
        }
    }

    private void LoadPeople()
    {
        var rows = Table.Load("people/people").Rows;
        var surnames = rows.SelectMany(row => row.List("short")).Select(Letters.Fold).ToHashSet();
        foreach (var row in rows)
        {
            var facts = new PersonFacts(row["latin"], row["name"], row["sex"] == "f" ? Gender.Feminine : Gender.Masculine, row.OrNull("state"), row.List("offices").Select(cell => ReadOffice(row, cell)).ToArray(), row.List("names").Prepend(row["name"]).Any(IsRoyal));
            people.Add(facts);
            var person = new Entry(EntryKind.Person, row["latin"], row["name"]) { Latin = row["latin"], State = facts.State, Gender = facts.Gender, Value = facts };
            foreach (var form in row.List("names").Prepend(row["name"]).Select(WithoutTitle))
            {
                if (form.Contains(' ')) Add(form, person);
                Flag(form, WordFlags.NamePart);
                if (!IsGivenAlone(form)) spellings.Add((form, facts));
            }
            foreach (var form in row.List("short").Select(WithoutTitle).Concat(SpelledAgain(row, surnames)))
            {
                Add(form, person with { Kind = EntryKind.PersonShort });
                Flag(form, WordFlags.NamePart);
            }
        }
    }

    /// <summary>"فلاديمير بوتن": a surname that stands alone in the table does so in its other spellings too, unless it is somebody else's.</summary>
    private static IEnumerable<string> SpelledAgain(Row row, HashSet<string> surnames)
    {
        var surname = LastWord(Letters.Fold(row["name"]));
        if (!row.List("short").Select(Letters.Fold).Contains(surname)) return [];
        return row.List("names").Select(Letters.Fold).Where(name => name.Contains(' ')).Select(LastWord).Distinct()
            .Where(other => other.Length > 3 && !surnames.Contains(other) && NameLikeness.Skeleton(other) == NameLikeness.Skeleton(surname));
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Titles that the table writes with a name are read as titles, not as part of it.</summary>
    private static string WithoutTitle(string name)
    {
        var space = name.IndexOf(' ');
        return space > 0 && name[..space] is "الأمير" or "الأميرة" or "الشيخ" or "الملك" or "الملكة" or "السلطان" or "البابا" or "الإمام" or "الدكتور" or "الجنرال" or "اللواء" ? name[(space + 1)..] : name;
    }

    /// <summary>"الملك عبد العزيز": without its title one given name, which is that of many.</summary>
    private static bool IsGivenAlone(string name) => name.IndexOf(' ', name.StartsWith("عبد ", StringComparison.Ordinal) ? 4 : 0) < 0;

    /// <summary>Monarchs are those whom the table calls so: news name them by title and first name.</summary>
    private static bool IsRoyal(string name) => name.StartsWith("الملك", StringComparison.Ordinal) || name.StartsWith("السلطان ", StringComparison.Ordinal);

    /// <summary>An office in the form role@of:from..to, for example head-of-state@US:2017-01-20..2021-01-20.</summary>
    private static HeldOffice ReadOffice(Row row, string cell)
    {
        var at = cell.IndexOf('@');
        var colon = cell.LastIndexOf(':');
        if (at < 0 || colon < at || !Enum.TryParse<Role>(cell[..at].Replace("-", ""), true, out var role)) throw row.Wrong("offices");
        var days = cell[(colon + 1)..].Split("..");
        return new HeldOffice(role, cell[(at + 1)..colon], Day(days[0], false), days.Length > 1 ? Day(days[1], true) : null);

        DateOnly? Day(string text, bool last)
        {
            var parts = text.Split('-').Where(p => p.Length > 0).Select(p => int.TryParse(p, out var n) ? n : throw row.Wrong("offices")).ToArray();
            if (parts.Length == 0) return null;
            var month = parts.Length > 1 ? parts[1] : last ? 12 : 1;
            return new DateOnly(parts[0], month, parts.Length > 2 ? parts[2] : last ? DateTime.DaysInMonth(parts[0], month) : 1);
        }
    }

    private void LoadOffices()
    {
        foreach (var row in Table.Load("offices/heads").Rows)
        {
            var head = new Entry(EntryKind.Head, row["key"], row["masculine"]) { Role = row.Enum<Role>("role"), State = row["of"] is { Length: > 0 } state ? state : null, Value = new HeadFacts(row.Enum<Role>("state_role"), row["alone"] == "always", row["alone"] == "article", row["far"] == "yes", row["serves"] == "yes") };
            foreach (var (column, gender, number) in HeadForms)
                foreach (var form in row.List(column)) Add(form, head with { Gender = gender, Number = number, Name = form });
        }
        foreach (var row in Table.Load("offices/complements").Rows)
            Add(row["complement"], new Entry(EntryKind.Complement, row["head"], row["complement"]) { Role = row.Enum<Role>("role") });
        foreach (var row in Table.Load("offices/modifiers").Rows)
            Add(row["word"], new Entry(EntryKind.Modifier, row["status"], row["word"]) { Value = row["status"] is { Length: > 0 } ? row.Enum<OfficeStatus>("status") : null });
        foreach (var row in Table.Load("offices/honorifics").Rows)
            Add(row["word"], new Entry(EntryKind.Honorific, row["word"], row["word"]) { Role = row["role"] is { Length: > 0 } ? row.Enum<Role>("role") : null });
        foreach (var row in Table.Load("offices/blessings").Rows)
            Add(row["phrase"], new Entry(EntryKind.Marker, People.Blessings.Key, row["phrase"]));
        foreach (var row in Table.Load("offices/counterparts").Rows)
            Add(row["form"], new Entry(EntryKind.Counterpart, row["form"], row["form"]) { Gender = row.Enum<Gender>("gender"), Number = row.Enum<Number>("number") });
    }

    private static readonly (string Column, Gender Gender, Number Number)[] HeadForms =
    [
        ("masculine", Gender.Masculine, Number.One), ("feminine", Gender.Feminine, Number.One),
        ("dual", Gender.Masculine, Number.Two), ("plural", Gender.Masculine, Number.Many),
    ];

    private void LoadNames()
    {
        foreach (var row in Table.Load("names/given").Rows)
            Flag(row["name"], WordFlags.GivenName | (row["sex"] == "f" ? WordFlags.GivenFeminine : WordFlags.None) | (row["word"] == "yes" ? WordFlags.Common : WordFlags.None));
        foreach (var row in Table.Load("names/family").Rows) Flag(row["name"], WordFlags.FamilyName);
        foreach (var row in Table.Load("names/things").Rows) Flag(row["word"], WordFlags.Thing | (row["called"] == "yes" ? WordFlags.CalledAfter : WordFlags.None));
        foreach (var row in Table.Load("words/common").Rows) Flag(row["word"], WordFlags.Common);
    }
}
