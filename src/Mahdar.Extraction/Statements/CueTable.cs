using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>Puts the words of data/statements into the lexicon, inflected.</summary>
internal static class CueTable
{
    /// <summary>Objects written on the verb: واتهمها, وصفته.</summary>
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هما"];

    public static void AddTo(KnowledgeLoader loader)
    {
        foreach (var row in Table.Load("statements/cues").Rows) AddCue(loader, row);
        foreach (var row in Table.Load("statements/relays").Rows) AddRelay(loader, row);
        foreach (var row in Table.Load("statements/sources").Rows)
            loader.Add(row["phrase"], new Entry(EntryKind.Marker, "source:" + row["kind"], row["phrase"]));
        foreach (var row in Table.Load("statements/breaks").Rows)
            loader.Add(row["phrase"], new Entry(EntryKind.Marker, row["behind"] == "mark" ? BreakBehindMark : "break", row["phrase"]));
        foreach (var row in Table.Load("statements/continuations").Rows)
            loader.Add(row["phrase"], new Entry(EntryKind.Marker, "goes on", row["phrase"]));
    }

    /// <summary>The key of verbs that hand on what another said.</summary>
    public const string Relay = "relay";

    /// <summary>The verb that tells what stands in a document: جاء في البيان.</summary>
    public const string InDocument = "جاء في";

    /// <summary>The key of words that end what was said only behind a comma or a closing mark: رافضا التعليق.</summary>
    public const string BreakBehindMark = "break:mark";

    private static void AddRelay(KnowledgeLoader loader, Row row)
    {
        var facts = new CueFacts(row["past"], CueForm.Past, true, true, false, false, [], false);
        foreach (var (verb, form, inflect) in new[] { ("past", CueForm.Past, (Func<string, IEnumerable<string>>)Inflection.OfPast), ("present", CueForm.Present, Inflection.OfPresent) })
            foreach (var inflected in inflect(Letters.Fold(row[verb])))
            {
                var value = facts with { Form = form, Feminine = form == CueForm.Past ? inflected.EndsWith('ت') : inflected[0] == 'ت' };
                loader.AddFolded(inflected, new Entry(EntryKind.Marker, Relay, inflected) { Value = value });
                foreach (var pronoun in Pronouns) loader.AddFolded(inflected + pronoun, new Entry(EntryKind.Marker, Relay, inflected) { Value = value with { ObjectWritten = true } });
            }
    }

    private static void AddCue(KnowledgeLoader loader, Row row)
    {
        var frames = row.List("frames");
        var facts = new CueFacts(row["past"], CueForm.Past, frames.Contains("that"), frames.Contains("quote"), frames.Contains("np"), frames.Contains("ب"),
            frames.Where(f => f is not ("that" or "quote" or "np" or "ب")).Select(Letters.Fold).ToArray(), false)
        { NeedsObject = row["object"] == "yes", MayTakeObject = row["object"].Length > 0, With = row.List("with").Select(Letters.Fold).ToArray(), IsAlsoNoun = row.List("noun").Contains(row["past"]), To = Letters.Fold(row["to"]), Stance = row.OrNull("stance") };
        AddVerb(row["past"], CueForm.Past, Inflection.OfPast);
        AddVerb(row["present"], CueForm.Present, Inflection.OfPresent);
        foreach (var form in row.List("participle").SelectMany(Inflection.OfCircumstance).Distinct()) Add(Letters.Fold(form), facts with { Form = CueForm.Participle, Feminine = form.EndsWith('ة') || form.EndsWith("تين", StringComparison.Ordinal) });
        foreach (var form in row.List("noun")) Add(Letters.Fold(form), facts with { Form = CueForm.Noun, Feminine = form.EndsWith("ها", StringComparison.Ordinal) });

        void AddVerb(string verb, CueForm form, Func<string, IEnumerable<string>> inflect)
        {
            if (verb.Length == 0) return;
            var words = Letters.Fold(verb).Split(' ');
            var moving = words[0] is "لم" or "لا" ? 1 : 0;
            foreach (var inflected in inflect(words[moving]))
            {
                var whole = string.Join(' ', words.Select((word, index) => index == moving ? inflected : word));
                // "دعاها": the past of such a verb keeps its ا before a pronoun; behind "قالا" none stands.
                if (!inflected.EndsWith('ا') && !inflected.EndsWith('ي') || inflected == words[moving] && inflected.EndsWith('ا'))
                    foreach (var pronoun in Pronouns)
                        Add(whole + pronoun, facts with { Form = form, ObjectWritten = true, Feminine = form == CueForm.Past ? inflected.EndsWith('ت') && inflected != words[moving] : inflected[0] == 'ت' });
                Add(whole, facts with { Form = form, Plural = inflected.EndsWith("وا", StringComparison.Ordinal) || inflected.EndsWith("ون", StringComparison.Ordinal), Feminine = form == CueForm.Past ? inflected.EndsWith('ت') && inflected != words[moving] : inflected[0] == 'ت' });
            }
        }

        void Add(string form, CueFacts value) => loader.AddFolded(form, new Entry(EntryKind.Cue, value.Verb, form) { Value = value });
    }
}
