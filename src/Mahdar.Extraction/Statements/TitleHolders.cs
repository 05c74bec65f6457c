using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Knows by which words the report introduced whom ("المستشار السابق، سالم الحداد", "هدى سليم، الباحثة في"), so that these words
/// alone ("المستشار", "الباحثة") lead to the person again.
/// </summary>
internal sealed class TitleHolders(Material material, ReferentIndex referents)
{
    /// <summary>So many words an introduction has at most.</summary>
    private const int MostWords = 8;

    private List<(string Head, EntityDraft Person, int At)>? introduced;

    /// <summary>The person last introduced by the noun, no plural, that heads a definite description; where none was yet, the first to be. Null where it fits nobody.</summary>
    public EntityDraft? Of(int first, int end, string? state)
    {
        // "محاميه فلان": a name behind it tells who is meant.
        var kin = end == first + 1 ? Kin(first) : default;
        var head = kin.Length > 0 ? kin : Letters.WithoutArticle(material.Passage.Form(first));
        if (kin.Length == 0 && !IsDefinite(first) || head.EndsWith("ون") || head.EndsWith("ين") || head.EndsWith("ات")) return null;
        EntityDraft? found = null;
        foreach (var (noun, person, at) in introduced ??= Introduced())
        {
            if (at > first && found is not null) break;
            if (at >= first && at <= end + 2) continue;
            if (head.SequenceEqual(noun) && Fits(person, head, state)) found = person;
        }
        return found;
    }

    private Dictionary<string, EntityDraft?>? surnames;

    /// <summary>The only person of the report whose full name ends in the word, or has it as the name of his tribe (العمري in "راشد بن حمد العمري الشمري"), where it was not taken for his name; else null.</summary>
    public EntityDraft? OfSurname(int token)
    {
        surnames ??= Surnames();
        return surnames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(material.Passage.Form(token), out var person) ? person : null;
    }

    private Dictionary<string, EntityDraft?> Surnames()
    {
        var all = new Dictionary<string, EntityDraft?>();
        foreach (var referent in referents.All)
            foreach (var person in referent.Entities)
                for (var i = 1; i < person.NameWords.Length; i++)
                    if (i == person.NameWords.Length - 1 || IsTribe(person.NameWords, i)) all[person.NameWords[i]] = !all.TryGetValue(person.NameWords[i], out var other) || other == person ? person : null;
        return all;

        static bool IsTribe(string[] name, int word) => name[word].StartsWith("ال", StringComparison.Ordinal) && name[word].Length > 3 && name[word - 1] is not ("عبد" or "ابو" or "ابي" or "بن" or "بنت");
    }

    private static bool Fits(EntityDraft person, ReadOnlySpan<char> head, string? state) =>
        (state is null || person.RepresentedState is null || person.RepresentedState == state)
        && (person.Gender == Gender.Any || person.Gender == Gender.Feminine == (head[^1] is Letters.Ha or Letters.Ta));

    /// <summary>With the article, or with its owner behind it (مفوضة حقوق الإنسان).</summary>
    private bool IsDefinite(int first)
    {
        if (material.HasArticle(first)) return true;
        for (var i = first + 1; i < Math.Min(material.Tokens.Length, first + 3); i++)
        {
            if (!material.IsWord(i) || Particles.Is(material, i, Particle.Preposition) || material.HasBa(i)) return false;
            if (material.HasArticle(i) || referents.Covering(i) is not null) return true;
        }
        return false;
    }

    private List<(string Head, EntityDraft Person, int At)> Introduced()
    {
        var all = new List<(string, EntityDraft, int)>();
        foreach (var referent in referents.All)
        {
            if (referent.Kind != ReferentKind.Person || referent.Entity.Name is null || !referent.Entity.NamedAt.Contains(referent.First)) continue;
            foreach (var token in Before(referent)) all.Add((Letters.WithoutArticle(Noun(token)).ToString(), referent.Entity, referent.First));
            if (After(referent) is >= 0 and var noun) all.Add((Letters.WithoutArticle(material.Passage.Form(noun)).ToString(), referent.Entity, referent.First));
        }
        return all;
    }

    /// <summary>The nouns of the phrase that ends in the name or at a comma before it. A bare noun before an office is somebody else's (مساعد الرئيس فلان).</summary>
    private IEnumerable<int> Before(Referent referent)
    {
        for (var i = referent.First; i < referent.End && referent.Office is { } office && i < office.End; i++)
            if (i == office.First) yield return i;
        // "النجم الأرجنتيني فلان", "الأميرة فلانة": words of honour before the name.
        for (var i = referent.First; i < referent.End && material.HasArticle(i); i++)
            if (material.Matches.Has(i, EntryKind.Marker, "source:bearer") || i == referent.First && material.Matches.Has(i, EntryKind.Honorific) || i > referent.First && material.Matches.Has(i, EntryKind.Nationality)) yield return i;
        // "الطبيب السابق لفلان": whose he is, not he.
        if ((referent.Proclitics & (Proclitics.La | Proclitics.Ba)) != 0) yield break;
        var comma = material.IsComma(referent.First - 1);
        var last = comma ? referent.First - 2 : referent.First - 1;
        if (Kin(last).Length > 0)
        {
            yield return last;
            yield break;
        }
        if (!comma && (referent.Office is not null || !material.IsWord(last) || !material.HasArticle(last) && !IsOwned(last))) yield break;
        for (var i = last; i >= 0 && i > last - MostWords && material.IsWord(i); i--)
        {
            if (Cues.IsAt(material, i) || Complementizer.IsAt(material, i) || Particles.Is(material, i, Particle.Opener | Particle.Lead)) yield break;
            if (referents.Covering(i) is { Kind: ReferentKind.Person } other)
            {
                if (comma && material.IsWord(other.First - 1) && !material.HasArticle(other.First - 1) && !Cues.IsAt(material, other.First - 1)) yield return other.First - 1;
                yield break;
            }
            yield return i;
        }
    }

    /// <summary>"مدربه فلان": a noun with the pronoun of its owner.</summary>
    private bool IsOwned(int token) => material.Passage.Form(token) is [.., _, Letters.Ha] form && (material.FlagsOf(token) & WordFlags.Common) == 0 && material.Knowledge.Vocabulary.Find(form[..^1]) is >= 0 and var noun && (material.Knowledge.FlagsOf(noun) & WordFlags.Common) != 0;

    /// <summary>"زوجها", "مراسلنا": the noun without its pronoun; empty where it is no such noun.</summary>
    private ReadOnlySpan<char> Kin(int token)
    {
        if (!material.IsWord(token)) return default;
        var form = material.Passage.Form(token);
        var noun = form.EndsWith("ها") || form.EndsWith("هم") || form.EndsWith("نا") ? form[..^2] : form.EndsWith("ه") && material.Report.Text[material.Tokens[token].End - 1] == 'ه' ? form[..^1] : default;
        return noun.Length > 0 && Particles.Is(noun, Particle.Kin) ? noun : default;
    }

    private ReadOnlySpan<char> Noun(int token) => Kin(token) is { Length: > 0 } kin ? kin : IsOwned(token) ? material.Passage.Form(token)[..^1] : material.Passage.Form(token);

    /// <summary>The noun right behind the name and a comma: "…، المتحدثة باسم"; -1 where there is none.</summary>
    private int After(Referent referent)
    {
        if (!material.IsComma(referent.End)) return -1;
        var noun = referent.End + 1;
        if (material.IsWord(noun) && material.Passage.Form(noun) is "وهو" or "وهي") noun++;
        return material.IsWord(noun) && !Cues.IsAt(material, noun) && !Complementizer.IsAt(material, noun) && material.Passage.Form(noun).Length > 3 ? noun : -1;
    }

}
