using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Tables;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Puts the words of data/events into the lexicon, inflected.</summary>
internal static class TriggerTable
{
    public static void AddTo(KnowledgeLoader loader)
    {
        var own = Table.Load("events/own").Rows.ToDictionary(row => row["verb"], row => row.Enum<EventStatus>("status"));
        foreach (var row in Table.Load("events/verbs").Rows) AddVerb(loader, row, own);
        foreach (var row in Table.Load("events/nouns").Rows) AddNoun(loader, row);
        foreach (var row in Table.Load("events/links").Rows) AddMark(loader, row["word"], "event:link", new LinkMark(row.Enum<LinkKind>("link")));
        foreach (var row in Table.Load("events/status").Rows)
            AddMark(loader, row["phrase"], "event:status", new StatusMark(row.Enum<EventStatus>("status"), row.Enum<StatusSide>("side")));
        foreach (var row in Table.Load("events/groups").Rows) AddMark(loader, row["phrase"], "event:group", new GroupMark(row.List("states"), row.Enum<GroupKind>("kind")));
        foreach (var row in Table.Load("events/days").Rows) AddMark(loader, row["phrase"], "event:day", new DayMark(int.Parse(row["days"], System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var row in Table.Load("events/ranks").Rows) AddMark(loader, row["word"], "event:rank", new RankMark());
        foreach (var row in Table.Load("events/bonds").Rows) AddMark(loader, row["word"], "event:bond", new BondMark());
        foreach (var row in Table.Load("events/owned").Rows) AddMark(loader, row["word"], "event:owned", new OwnedMark(row["carries"] == "yes", row["state"] == "yes"));
        foreach (var row in Table.Load("events/welcomes").Rows) AddMark(loader, row["word"], "event:welcome", new WelcomeMark());
        foreach (var row in Table.Load("events/here").Rows) AddMark(loader, row["word"], "event:here", new HereMark(row["city"] == "yes", row.List("halves").ElementAtOrDefault(0), row.List("halves").ElementAtOrDefault(1)));
        foreach (var row in Table.Load("events/carriers").Rows) AddMark(loader, row["word"], "event:carrier", new CarrierMark());
        foreach (var row in Table.Load("events/invitations").Rows) AddMark(loader, row["word"], "event:invitation", new InviteMark());
        foreach (var row in Table.Load("events/bodies").Rows) AddMark(loader, row["word"], "event:body", new BodyMark(row["adjective"] == "yes", row["of"].Length > 0 ? row["of"] : null));
        foreach (var row in Table.Load("events/anew").Rows) AddMark(loader, row["phrase"], "event:anew", new AnewMark());
        foreach (var row in Table.Load("events/foremost").Rows) AddMark(loader, row["phrase"], "event:foremost", new ForemostMark());
        foreach (var row in Table.Load("events/others").Rows) AddMark(loader, row["phrase"], "event:other", new OtherMark(row["when"] == "later"));
        foreach (var row in Table.Load("events/adoptions").Rows)
        {
            EventParticle? kind = row["object"].Length > 0 ? row.Enum<EventParticle>("object") : null;
            AddAll(Inflection.OfPast(Letters.Fold(row["past"])), new AdoptMark(TriggerForm.Past, row["on"].Length > 0, kind));
            AddAll(Inflection.OfPresent(Letters.Fold(row["present"])), new AdoptMark(TriggerForm.Present, row["on"].Length > 0, kind));

            void AddAll(IEnumerable<string> forms, AdoptMark mark)
            {
                foreach (var form in forms.Distinct()) loader.AddFolded(form, new Entry(EntryKind.Marker, "event:adopt", form) { Value = mark });
            }
        }
        foreach (var row in Table.Load("events/addresses").Rows) AddMark(loader, row["word"], "event:address", new AddressMark(row["gives"] == "yes", row["own"] == "yes"));
        foreach (var row in Table.Load("events/rounds").Rows) AddMark(loader, row["word"], "event:round", new RoundMark());
        foreach (var row in Table.Load("events/delegations").Rows) AddMark(loader, row["word"], "event:delegation", new DelegationMark(row["armed"] == "yes", row["again"] == "yes", row["hers"] == "yes"));
    }

    private static void AddMark(KnowledgeLoader loader, string phrase, string key, object value) =>
        loader.Add(phrase, new Entry(EntryKind.Marker, key, phrase) { Value = value });

    private static void AddVerb(KnowledgeLoader loader, Row row, IReadOnlyDictionary<string, EventStatus> own)
    {
        EventType? type = row["type"].Length > 0 ? row.Enum<EventType>("type") : null;
        var frame = row.Enum<TriggerFrame>("frame");
        Add(row["past"], TriggerForm.Past, row.Enum<EventStatus>("then"), Inflection.OfPast);
        if (row["present"].Length > 0) Add(row["present"], TriggerForm.Present, row.Enum<EventStatus>("now"), Inflection.OfPresent);

        void Add(string verb, TriggerForm form, EventStatus likely, Func<string, IEnumerable<string>> inflect)
        {
            var words = Letters.Fold(verb).Split(' ', 2);
            var rest = words.Length > 1 ? " " + words[1] : "";
            var forms = verb.EndsWith('أ') ? form == TriggerForm.Past ? OfHamza(words[0]) : inflect(words[0]).Concat(OfHamzaPresent(words[0])) : verb.EndsWith('ى') && form == TriggerForm.Past ? inflect(words[0]).Concat([words[0] + "ت", words[0] + "نا"]) : inflect(words[0]);
            // "لم يلتق": the jussive of a weak verb.
            if (form == TriggerForm.Present && words[0][^1] == Letters.Ya && frame is TriggerFrame.Object or TriggerFrame.With) forms = forms.Concat([words[0][..^1], Letters.Ta + words[0][1..^1]]);
            if (own.TryGetValue(row["past"], out var present))
                foreach (var (first, status) in OwnForms(words[0], frame, form, present))
                    loader.AddFolded(first, new Entry(EntryKind.Trigger, verb, verb) { Value = new TriggerFacts(type, frame, form) { Own = true, Likely = status, IsThere = row["there"] == "yes" } });
            foreach (var inflected in forms.Distinct())
            {
                var facts = new TriggerFacts(type, frame, form) { Dual = IsDual(words[0], inflected, form), Likely = likely, IsThere = row["there"] == "yes", Gender = GenderOf(words[0], inflected, form) };
                loader.AddFolded(inflected + rest, new Entry(EntryKind.Trigger, verb, verb) { Value = facts });
                if (rest.Length == 0 && frame is not TriggerFrame.With and not TriggerFrame.Phone and not TriggerFrame.Deal)
                    foreach (var (pronoun, kind) in Pronouns)
                        loader.AddFolded(WithPronoun(inflected, kind == TriggerPronoun.Speaker && pronoun == "ي" ? "ني" : pronoun), new Entry(EntryKind.Trigger, verb, verb) { Value = facts with { Pronoun = kind } });
            }
        }
    }

    /// <summary>
    /// "نجري", "ألتقي", "سألتقي", "اجتمعنا": the first person of a verb (folded; "ألتقي" folds to "التقى", which its hamza tells from it),
    /// of the past only where it takes مع ("استقبلنا" tells who was received).
    /// </summary>
    private static (string Form, EventStatus Likely)[] OwnForms(string verb, TriggerFrame frame, TriggerForm form, EventStatus present) =>
        form == TriggerForm.Present ? [("ن" + verb[1..], present), (Letters.Alef + verb[1..], present), ("سا" + verb[1..], EventStatus.Planned)]
        : frame == TriggerFrame.With ? [(verb + "نا", EventStatus.Held)] : [];

    /// <summary>بدأ, whose folded alef is a letter of its root: بدأت, بدأوا.</summary>
    private static string[] OfHamza(string past) => [past, past + "ت", past + "تا", past + "وا", past[..^1] + "ووا"];

    /// <summary>يبدآن, تبدآ, يبدأون, whose endings go with the alef.</summary>
    private static IEnumerable<string> OfHamzaPresent(string present) => from first in "يت" from ending in (string[])["ن", "ون", "وا"] select first + present[1..] + ending;

    private static Gender GenderOf(string verb, string inflected, TriggerForm form) =>
        inflected == verb ? Gender.Masculine
        : verb.EndsWith(Letters.Ya) && inflected.StartsWith(verb, StringComparison.Ordinal) ? Gender.Any
        : form == TriggerForm.Past && inflected.EndsWith(Letters.Ta) || form == TriggerForm.Present && inflected == Letters.Ta + verb[1..] ? Gender.Feminine
        : Gender.Any;

    private static bool IsDual(string verb, string inflected, TriggerForm form) => form == TriggerForm.Present
        ? inflected.EndsWith("ان", StringComparison.Ordinal) && inflected.Length > verb.Length
        : inflected != verb && inflected.EndsWith(Letters.Alef) && !inflected.EndsWith("وا", StringComparison.Ordinal);

    /// <summary>A final weak letter becomes alef before a pronoun: التقى, التقاه.</summary>
    private static string WithPronoun(string verb, string pronoun) =>
        (verb.EndsWith("قي", StringComparison.Ordinal) || verb.EndsWith("ري", StringComparison.Ordinal)) && verb[0] == Letters.Alef ? verb[..^1] + Letters.Alef + pronoun : verb + pronoun;

    private static void AddNoun(KnowledgeLoader loader, Row row)
    {
        var frame = row.Enum<TriggerFrame>("frame");
        var facts = new TriggerFacts(row.Enum<EventType>("type"), frame == TriggerFrame.Dialogue ? TriggerFrame.Talks : frame, TriggerForm.Noun) { IsIdea = frame == TriggerFrame.Dialogue };
        if (row["noun"].Length > 0)
            foreach (var (form, pronoun) in FormsOf(Letters.Fold(row["noun"]), row["noun"].EndsWith('ة')))
                if (!facts.IsIdea || pronoun == TriggerPronoun.None) Add(form, facts with { Pronoun = pronoun, Plural = facts.Type == EventType.Meeting && pronoun == TriggerPronoun.None && (form.EndsWith("ين", StringComparison.Ordinal) || form.EndsWith("ان", StringComparison.Ordinal)) });
        foreach (var plural in row.List("plural"))
        {
            var folded = Letters.Fold(plural);
            if (folded.Contains(' ')) Add(folded, facts);
            else foreach (var (form, pronoun) in FormsOf(folded, false)) Add(form, facts with { Pronoun = pronoun, Plural = true });
        }

        void Add(string form, TriggerFacts value) => loader.AddFolded(form, new Entry(EntryKind.Trigger, form, form) { Value = value });
    }

    /// <summary>A noun (folded) with its case endings and with pronouns; of two words the pronoun goes with the first.</summary>
    private static IEnumerable<(string Form, TriggerPronoun Pronoun)> FormsOf(string noun, bool feminine)
    {
        var words = noun.Split(' ');
        if (words.Length > 1)
        {
            yield return (noun, TriggerPronoun.None);
            if (words[0][^1] != Letters.Ha) yield return ($"{words[0]}ا {words[1]}ا", TriggerPronoun.None);
            var stem = words[0][^1] == Letters.Ha ? words[0][..^1] + Letters.Ta : words[0];
            foreach (var (pronoun, kind) in Pronouns) yield return ($"{stem}{pronoun} ال{words[1]}", kind);
            yield break;
        }
        yield return (noun, TriggerPronoun.None);
        if (feminine && noun[^1] == Letters.Ha)
        {
            foreach (var (pronoun, kind) in Pronouns) yield return (noun[..^1] + Letters.Ta + pronoun, kind);
            yield return (noun[..^1] + "تين", TriggerPronoun.None);
            yield return (noun[..^1] + "تان", TriggerPronoun.None);
            yield break;
        }
        foreach (var stem in noun[^1] == Letters.Hamza ? new[] { noun, noun[..^1] + Letters.Ya, noun[..^1] + Letters.Waw } : [noun])
            foreach (var (pronoun, kind) in Pronouns) yield return (stem + pronoun, kind);
        if (noun.EndsWith("ات", StringComparison.Ordinal)) yield break;
        if (noun[^1] != Letters.Hamza) yield return (noun + Letters.Alef, TriggerPronoun.None);
        yield return (noun + "ين", TriggerPronoun.None);
        yield return (noun + "ان", TriggerPronoun.None);
    }

    private static readonly (string Pronoun, TriggerPronoun Kind)[] Pronouns =
    [
        ("ه", TriggerPronoun.One), ("ها", TriggerPronoun.One), ("هم", TriggerPronoun.One), ("هما", TriggerPronoun.Two),
        ("ي", TriggerPronoun.Speaker), ("نا", TriggerPronoun.Speaker),
    ];
}
