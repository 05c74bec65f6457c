using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Finds the name of a person in the words that describe who speaks, where the tagger saw none: behind a verb of saying nothing else has such a
/// form ("وقالت آمنة إن", "المحامي كارول درزي", "سالم درغوث عمدة المدينة").
/// </summary>
internal sealed class UntaggedNames(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>The rule that finds somebody by a name that the tagger did not see.</summary>
    public const string Rule = "name of who speaks";

    /// <summary>A name has no more words.</summary>
    private const int MostWords = 4;

    private readonly List<EntityDraft> found = [];

    /// <summary>The person whom the words from one token to another name; null where they name nobody.</summary>
    public EntityDraft? In(int first, int end)
    {
        if (end == first + 1 && found.Find(person => person.NameWords.Length > 1 && material.IsForm(first, person.NameWords[^1])) is { } known) return known;
        var name = IsGiven(first) ? NameEnd(first, end) : 0;
        if ((name == end || name > first + 1 && IsTitle(name)) && (name == first + 1 ? IsHers(first) && IsOfWoman(first) : IsName(first))) return Person(first, name);
        if (end == first + 2 && IsKunya(material, first)) return Person(first, end);
        for (var i = Math.Max(first + 1, end - MostWords); i < end; i++)
            if (IsGiven(i) && (i < end - 1 ? IsName(i) : IsHers(i) && IsFeminine(first)) && CanStandBefore(first, i) && NameEnd(i, end) == end) return Person(i, end);
        return null;
    }

    /// <summary>"أم سالم", "أبو علاء": a parent by the name of a child.</summary>
    public static bool IsKunya(Material material, int token) =>
        material.IsWord(token + 1) && material.IsWord(token) && material.Passage.Form(token) is "ام" or "ابو" && !material.HasArticle(token + 1) && (material.FlagsOf(token + 1) & WordFlags.GivenName) != 0;

    /// <summary>A given name that is an everyday word too (جمال) has a second one behind it that is none.</summary>
    private bool IsName(int first) => (material.FlagsOf(first) & WordFlags.Common) == 0 || (material.FlagsOf(first + 1) & (WordFlags.GivenName | WordFlags.FamilyName)) != 0 || (material.FlagsOf(first + 1) & WordFlags.Common) == 0 && !material.HasArticle(first + 1);

    /// <summary>A woman's name alone: a man's is too often a word or a club (شاهد, ميلان).</summary>
    private bool IsHers(int token) => (material.FlagsOf(token) & WordFlags.GivenFeminine) != 0 && !IsOwned(token);

    /// <summary>"وقالت آمنة".</summary>
    private bool IsOfWoman(int token) => material.Matches.TryGet(token - 1, EntryKind.Cue, out var verb) && verb.Entry.Value is CueFacts { Feminine: true, Form: CueForm.Past or CueForm.Present };

    private bool IsFeminine(int noun) => material.Report.Text[material.Tokens[noun].End - 1] == Letters.TaMarbuta;

    /// <summary>The end of the words of a name that begins at a token.</summary>
    private int NameEnd(int first, int end)
    {
        var i = first + 1;
        while (i < end && i < first + MostWords && IsPartOfName(i)) i++;
        // "سعاد ابتكار المسؤولة": a second word that is an everyday one too.
        return i == first + 1 && i + 1 < end && material.IsWord(i) && !material.HasArticle(i) && material.HasArticle(i + 1) && IsTitle(i + 1) ? i + 1 : i;
    }

    private bool IsGiven(int token) =>
        material.IsWord(token) && !material.HasArticle(token) && (material.FlagsOf(token) & WordFlags.GivenName) != 0 && IsFree(token);

    private bool IsPartOfName(int token) =>
        material.IsWord(token) && material.Passage.Form(token).Length > 1 && !material.HasAnd(token) && (material.FlagsOf(token) & (WordFlags.Common | WordFlags.Particle)) == 0 && !material.Passage.Form(token).EndsWith("ها") && !material.Passage.Form(token).EndsWith("هم") && IsFree(token);

    /// <summary>"قال علي كان": behind a verb a name, where the preposition على would be written otherwise and have an everyday word behind it.</summary>
    public static bool IsAli(Material material, int token) =>
        material.IsWord(token) && material.Tokens[token] is var ali && material.Report.Text.AsSpan(ali.Start, ali.Length) is "علي" && material.IsWord(token + 1) && Cues.IsAt(material, token - 1)
        && (material.FlagsOf(token + 1) & (WordFlags.Common | WordFlags.Particle)) == 0 && !material.HasBa(token + 1) && !material.Matches.Has(token + 1, EntryKind.OrganizationNoun) && !material.Matches.Has(token + 1, EntryKind.Nationality) && !material.Matches.Has(token + 1, EntryKind.Head);

    /// <summary>No part of another phrase, no office, no word of saying.</summary>
    private bool IsFree(int token) =>
        referents.Covering(token) is null && !IsTitle(token) && !material.IsTime(token) && !material.HasBa(token) && !Cues.IsAt(material, token) && !material.Matches.Has(token, EntryKind.OrganizationNoun)
        && !material.Matches.Has(token, EntryKind.Nationality) && (IsAli(material, token) || !Particles.Is(material, token, Particle.Preposition | Particle.Adverb | Particle.Relative));

    /// <summary>"عمدة المدينة", "المسؤولة": what tells who the named one is.</summary>
    private bool IsTitle(int token) =>
        material.Matches.Has(token, EntryKind.Head) || material.HasArticle(token) && material.Matches.Has(token, EntryKind.Marker, "source:official");

    /// <summary>"الأخت كارول", "محاميه سالم": a definite description stands before a name; behind a bare noun it would be its owner's.</summary>
    private bool CanStandBefore(int first, int name) =>
        material.HasArticle(name - 1) && material.StartsWith(name - 1, Letters.Alef) && !material.Matches.Has(first, EntryKind.OrganizationNoun) && !IsKin(first, name) || name == first + 1 && IsOwned(first);

    /// <summary>"والد المهاجم سالم": whose kinsman speaks.</summary>
    private bool IsKin(int first, int name) => name > first + 1 && Particles.Is(material, first, Particle.Kin | Particle.Seat | Particle.Men);

    private bool IsOwned(int token) => material.Passage.Form(token) is [.., Letters.Ha] && material.Report.Text[material.Tokens[token].End - 1] != Letters.TaMarbuta || material.Passage.Form(token).EndsWith("ها");

    private EntityDraft Person(int first, int end)
    {
        var words = Enumerable.Range(first, end - first).Where(material.IsWord).Select(i => material.Passage.Form(i).ToString()).ToArray();
        var person = found.Find(other => other.NameWords.SequenceEqual(words));
        if (person is null)
        {
            person = book.Person();
            (person.Name, person.NameWords) = (book.CleanText(first, end, Proclitics.None), words);
            found.Add(person);
        }
        person.NamedAt.Add(first);
        book.Mention(person, first, end, Proclitics.None, Rule);
        return person;
    }
}
