using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>The verbs and nouns of data/events/talking in all the forms that the program makes of them. One form may be a verb and a noun (بحث).</summary>
internal static class TalkWords
{
    private static readonly FrozenDictionary<string, TalkFacts>.AlternateLookup<ReadOnlySpan<char>> Verbs, Nouns;

    static TalkWords()
    {
        var (verbs, nouns) = (new Dictionary<string, TalkFacts>(), new Dictionary<string, TalkFacts>());
        foreach (var row in Table.Load("events/talking").Rows)
        {
            var facts = new TalkFacts(TalkForm.One, [.. row.List("through").Select(Letters.Fold)], row["direct"] == "yes", row["of"].Length > 0 ? row.Enum<TalkOf>("of") : TalkOf.Any);
            foreach (var (form, who) in OfPast(Letters.Fold(row["past"])))
                foreach (var first in (string[])["", "و", "ف"]) verbs.TryAdd(first + form, facts with { Form = who, Past = true });
            foreach (var (form, who) in OfPresent(Letters.Fold(row["present"])))
                foreach (var first in (string[])["", "و", "ف", "س", "وس", "فس", "ل"]) verbs.TryAdd(first + form, facts with { Form = who });
            if (row["noun"].Length == 0) continue;
            var noun = facts with { Form = TalkForm.Noun };
            var bare = Letters.Fold(row["noun"]);
            foreach (var form in (string[])[bare, "ال" + bare, "و" + bare, "وال" + bare]) nouns.TryAdd(form, noun);
            foreach (var form in (string[])["ل" + bare, "لل" + bare]) nouns.TryAdd(form, noun with { For = true });
        }
        (Verbs, Nouns) = (verbs.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>(), nouns.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>());
    }

    public static TalkFacts? VerbAt(Material material, int token) => material.IsWord(token) && Verbs.TryGetValue(material.Passage.Form(token), out var facts) ? facts : null;

    public static TalkFacts? NounAt(Material material, int token) => material.IsWord(token) && Nouns.TryGetValue(material.Passage.Form(token), out var facts) ? facts : null;

    private static IEnumerable<(string Form, TalkForm Who)> OfPast(string past) =>
        Inflection.OfPast(past).Select(form => (form, form == past || form == past + "ت" ? TalkForm.One : form.EndsWith("وا", StringComparison.Ordinal) || form == past + "ن" ? TalkForm.Many : TalkForm.Two)).Append((past + "نا", TalkForm.Own));

    private static IEnumerable<(string Form, TalkForm Who)> OfPresent(string present) =>
        Inflection.OfPresent(present).Select(form => (form, form[1..] == present[1..] ? TalkForm.One : form.EndsWith("ون", StringComparison.Ordinal) || form.EndsWith("وا", StringComparison.Ordinal) ? TalkForm.Many : TalkForm.Two)).Append(("ن" + present[1..], TalkForm.Own));
}
