using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells what verbs of judging bring: what somebody deems, calls or criticises, and what the words behind it say of that.</summary>
internal sealed class Judged(Material material, ReferentIndex referents, QuotationMap quotations)
{
    /// <summary>The verb of holding something for something; what it only calls so (التي تعتبرها إرهابية) or is said to be (تعتبر مهمة) is no statement.</summary>
    public const string Deem = "اعتبر";

    /// <summary>The verb of criticising: whom or what somebody criticises is said only where it is told at length, and is nobody.</summary>
    public const string Criticize = "انتقد";

    /// <summary>"انتقد الوزير توزيع المساعدات على القرى", not "انتقد الوزير", "انتقد كتاب الوزير السابق", "انتقد هذا القرار".</summary>
    public bool IsCriticized(int token, Sentence sentence)
    {
        if (referents.StartingAt(token) is not null || referents.StartingAt(token + 1) is { Kind: ReferentKind.Person or ReferentKind.Official } || Particles.Is(material, token, Particle.Between) || material.Matches.Has(token, EntryKind.OrganizationNoun) || material.Matches.Has(token, EntryKind.Head) || material.HasArticle(token) && material.HasArticle(token - 1) && !material.HasArticle(token + 1)) return false;
        for (var i = token + 1; i < token + FewestCriticized; i++)
            if (i >= sentence.End || !material.IsWord(i) || material.IsTime(i) || Particles.Is(material, i, Particle.Adverb)) return false;
        return true;
    }

    private const int FewestCriticized = 3;

    /// <summary>"اعتبر الوزير القرار غير كاف": something definite, and what it is held for.</summary>
    public bool IsDeemed(CueFacts cue, int token) =>
        !cue.ObjectWritten && (material.HasArticle(token) || referents.StartingAt(token) is not null || material.Passage.Form(token) is "اي" or "كل" or "اياه" or "اياها" || material.HasArticle(token + 1) && !material.HasBa(token) && !Particles.Is(material, token, Particle.Preposition));

    /// <summary>"اعتبرت الحركة جهود السلام "غير واقعية"": what the object is held for stands in marks at the end.</summary>
    public bool IsCalled(CueFacts cue, int token, int limit)
    {
        if (cue.ObjectWritten) return false;
        for (var i = token + 1; i < limit && (material.IsWord(i) || quotations.OpeningAt(i) is not null); i++)
            if (quotations.OpeningAt(i) is { } called) return PredicateEnd(called) >= 0;
        return false;
    }

    /// <summary>
    /// The token behind a quotation that says what something is called, and behind those that go on with it ("الكارثي" و"المخجل"), where all that
    /// is said stands in them; -1 where the words go on ("خطأ" لا بد من تصحيحه).
    /// </summary>
    public int PredicateEnd(Quotation called)
    {
        if (!called.Balanced) return -1;
        var end = called.Close + 1;
        while (material.IsWord(end) && material.Passage.Form(end) is "و" or "وب" or "وبانه" or "وبانها" or "وانه" or "وانها" && quotations.OpeningAt(end + 1) is { Balanced: true } further) end = further.Close + 1;
        return !material.IsWord(end) || material.IsTime(end) || material.HasAnd(end) && Cues.IsAt(material, end) || material.Matches.Has(end, EntryKind.Marker, "break") ? end : -1;
    }
}
