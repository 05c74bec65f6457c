using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Who held an office before another: "عين فلان وزيرا للدفاع خلفا لفلان", "انتقد الرئيس سلفه فلانا".</summary>
internal sealed class Successions(Material material, EntityBook book)
{
    /// <summary>So many tokens back the office stands that somebody held before, or whose holder he went before.</summary>
    private const int MostToOffice = 12, MostToPresidency = 5, MostToHolder = 150;

    /// <summary>The office that who is named at a token held before somebody else did, or null.</summary>
    public HeldHere? At(EntityDraft person, int name)
    {
        var at = name - 1;
        while (IsHonorific(at, at + 1) || IsHonorific(at - 1, at + 1)) at -= material.Matches.Has(at, EntryKind.Honorific) ? 1 : 2;
        if (!material.IsWord(at)) return null;
        if (IsBehind(at) && Last(person, at, held => at - held.End < MostToOffice) is { } left) return Held(left, at, name) with { Status = OfficeStatus.Current };
        if (IsBefore(at)) return OfHolder(person, at) is { } same ? Held(same, at, name) : Known(person, at, name);
        // "خلفا لفلان", "خلفا للواء فلان", "بدلا من فلان".
        var word = material.IsForm(at, "من") ? material.IsForm(at - 1, "بدلا") ? at - 1 : -1 : Follows(at) ? at : Follows(at - 1) ? at - 1 : -1;
        return word >= 0 && OfSentence(person, word) is { } taken ? Held(taken, word, name) : null;
    }

    private bool IsHonorific(int token, int end)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.Honorific && match.End == end) return true;
        return false;
    }

    private bool Follows(int token) => material.IsWord(token) && material.Passage.Form(token) is "خلفا" or "وخلفا" or "خليفه" or "بديلا";

    /// <summary>"استقال رئيس الأركان فلان وخلفه فلان", "أقال مدير الجهاز فلانا وعين مكانه فلانا".</summary>
    private bool IsBehind(int token) => material.Passage.Form(token) is "وخلفه" or "وخلفها" or "وخلفته" or "ليخلفه" or "ويخلفه" or "وسيخلفه" or "مكانه" or "مكانها" or "محله" or "محلها";

    /// <summary>"سلفه".</summary>
    private bool IsBefore(int token) => material.Passage.Form(token) is "سلفه" or "سلفها" or "وسلفه" or "وسلفها" or "لسلفه" or "لسلفها" or "بسلفه" or "بسلفها" or "كسلفه";

    /// <summary>"الاتفاق الذي وقعه سلفه فلان": a head of state whom the tables know, far from where his successor's office is told.</summary>
    private HeldHere? Known(EntityDraft person, int first, int end)
    {
        if (person.Facts is not { } facts) return null;
        foreach (var office in facts.Offices)
            if (office.Role is Role.HeadOfState or Role.HeadOfGovernment)
                return new HeldHere(office.Role, material.TextOf(first, end), OwnerGuess.OwnerOf(material, office, first, end), OfficeStatus.Former, first, end, "office of the successor, known holder");
        return null;
    }

    /// <summary>The office told last in the sentence.</summary>
    private HeldHere? OfSentence(EntityDraft person, int token)
    {
        var first = material.Passage.Sentences[material.Passage.SentenceOf(token)].First;
        return Last(person, token, held => held.First >= first && token - held.End < (held.Role == Role.HeadOfState ? MostToPresidency : MostToOffice) && (person.Facts is not { Offices.Count: > 0 } || CanHaveHeld(person, held)));
    }

    /// <summary>The office of who was told last: one that the tables know of the person named, where they know him.</summary>
    private HeldHere? OfHolder(EntityDraft person, int token) => Last(person, token, held =>
        token - held.End < MostToHolder && held.Status == OfficeStatus.Current
        && (person.Facts is null || CanHaveHeld(person, held)));

    private static bool CanHaveHeld(EntityDraft person, HeldHere held) =>
        person.Facts!.Offices.Any(office => office.Role == held.Role && (held.Of.State ?? person.Facts.State) == person.Facts.State);

    private HeldHere? Last(EntityDraft person, int token, Predicate<HeldHere> fits)
    {
        HeldHere? last = null;
        foreach (var other in book.Drafts)
            if (other.Type == EntityType.Person && other != person)
                foreach (var held in other.Offices)
                    if (held.End <= token && held.First > (last?.First ?? -1) && fits(held)) last = held;
        return last;
    }

    private HeldHere Held(HeldHere same, int first, int end) => same with { Title = material.TextOf(first, end), Status = OfficeStatus.Former, First = first, End = end, Rule = "office of the successor" };
}
