using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Who heads a government by what is told of it: "حكومة من عشرين وزيرا برئاسة فلان", "كلف الملك فلانا بتشكيل الحكومة", "تسلم فلان رئاسة الوزراء في ماليزيا".</summary>
internal sealed class Cabinets(Material material)
{
    /// <summary>So many tokens stand between a government and who presides over it, between his name and what he is charged with, and before it the verb of charging.</summary>
    private const int MostBetween = 7, MostToCharge = 8, MostToVerb = 14;

    /// <summary>The office of who is named at a token, or null.</summary>
    public HeldHere? At(EntityDraft person, int name, DateOnly? day)
    {
        // "المهندس فلان": the mention begins with what stands before the name.
        var end = (material.Matches.TryGet(name, EntryKind.Honorific, out var honorific) ? honorific.End : name) + Math.Max(1, person.NameWords.Length);
        return Presides(person, name, day) ?? Charged(name, end) ?? Takes(person, name, end);
    }

    /// <summary>"الحكومة التركية الجديدة برئاسة فلان", "مجلس الوزراء برئاسة الشيخ فلان": of whom the tables know that he is a head of state, as that.</summary>
    private HeldHere? Presides(EntityDraft person, int name, DateOnly? day)
    {
        var at = material.Matches.Has(name - 1, EntryKind.Honorific) ? name - 2 : name - 1;
        if (!material.IsForm(at, "برياسه") || Cabinet(at) is not { } noun) return null;
        if (person.Facts is not { Offices.Count: > 0 } facts) return person.NameWords.Length > 1 ? Held(Role.HeadOfGovernment, noun, name, StateIn(noun, at), OfficeStatus.Current) : null;
        HeldOffice? known = null;
        foreach (var office in facts.Offices)
            if (office.Role is Role.HeadOfGovernment or Role.HeadOfState && (known is null || day is { } on && office.HeldOn(on) && !(known.HeldOn(on) && known.Role == Role.HeadOfGovernment))) known = office;
        return known is null ? null : Held(known.Role, noun, name, OwnerGuess.OwnerOf(material, known, noun, name), day is { } today && !known.HeldOn(today) ? OfficeStatus.Former : OfficeStatus.Current);
    }

    /// <summary>The government that stands before "برئاسة", with adjectives and how many are in it; or null.</summary>
    private int? Cabinet(int to)
    {
        for (var i = to - 1; i >= 0 && i >= to - MostBetween; i--)
        {
            if (IsGovernment(i)) return i;
            if (i == to - 1 && material.IsComma(i)) continue;
            if (material.IsForm(i, "الوزراء") && material.IsWord(i - 1) && material.Passage.Form(i - 1) is "مجلس" or "لمجلس" or "بمجلس") return i - 1;
            if (material.Tokens[i].Kind != Arabic.TokenKind.Number && !material.HasArticle(i) && !(material.IsWord(i) && material.Passage.Form(i) is "جديده" or "من" or "وزيرا" or "موقته" or "انتقاليه" or "ايتلافيه")) return null;
        }
        return null;
    }

    private bool IsGovernment(int token) => material.IsWord(token) && material.Passage.Form(token) is "حكومه" or "الحكومه" or "للحكومه" or "والحكومه" or "لحكومه" or "بحكومه" or "وحكومه";

    private Affiliation StateIn(int from, int to)
    {
        for (var i = from; i < to; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Nationality or EntryKind.State, State: { } state }) return new Affiliation(state, null);
        return default;
    }

    /// <summary>"كلف الملك فلانا بتشكيل الحكومة", "كان فلان قد كلف الأسبوع الماضي بمهمة تشكيل حكومة جديدة".</summary>
    private HeldHere? Charged(int name, int end)
    {
        var passive = false;
        for (var i = end; i < end + MostToCharge && i < material.Tokens.Length && !material.Is(i, '.'); i++)
        {
            if (!material.IsWord(i)) continue;
            if (i > end && material.Passage.Form(i) is "كلف" or "المكلف" or "كلفت") passive = true;
            if (material.Passage.Form(i) is "بتشكيل" or "تشكيل" or "بتاليف" or "تاليف" && IsGovernment(i + 1)) return passive || i <= end + 1 && IsCharging(name) ? Held(Role.HeadOfGovernment, i, i + 2, default, OfficeStatus.Acting) : null;
        }
        return null;
    }

    private bool IsCharging(int name)
    {
        var first = material.Passage.Sentences[material.Passage.SentenceOf(name)].First;
        for (var i = name - 1; i >= first && i > name - MostToVerb; i--)
            if (material.IsWord(i) && material.Passage.Form(i) is "كلف" or "وكلف" or "كلفت" or "وكلفت" or "يكلف" or "سيكلف" or "تكليف" or "بتكليف" or "وتكليف" or "لتكليف") return true;
        return false;
    }

    /// <summary>"تسلم فلان رئاسة الوزراء في ماليزيا", "منذ تولي فلان الرئاسة" of whom the tables know that he is a head of state.</summary>
    private HeldHere? Takes(EntityDraft person, int name, int end)
    {
        if (!material.IsWord(name - 1) || material.Passage.Form(name - 1) is not ("تسلم" or "وتسلم" or "تولي" or "وتولي" or "يتولي" or "توليه" or "تولت" or "تسلمت" or "استلم" or "واستلم")) return null;
        var noun = material.IsWord(end) && material.Passage.Form(end) is "مهام" or "منصب" or "مقاليد" ? end + 1 : end;
        Role? role = material.IsForm(noun, "رياسه") && material.IsWord(noun + 1) ? material.Passage.Form(noun + 1) switch
        {
            "الوزراء" or "الحكومه" or "وزراء" => Role.HeadOfGovernment,
            "الجمهوريه" or "البلاد" or "الدوله" => Role.HeadOfState,
            _ => null,
        }
        : material.IsForm(noun, "الرياسه") && person.Facts is { } facts && facts.Offices.Any(office => office.Role == Role.HeadOfState) ? Role.HeadOfState : null;
        // "تولى فلان رئاسة لجنة الانتخابات".
        if (role is null && material.IsForm(noun, "رياسه") && OrganizationReader.ReadAt(material, noun + 1) is { Sort: not ("ministry" or "state-organ") } body)
            return Held(body.Sort switch { "party" or "armed-group" => Role.PartyLeader, "legislature" => Role.Legislator, _ => Role.Other }, noun, body.End, new Affiliation(AffiliationReader.StateOf(body), body), OfficeStatus.Current);
        if (role is not { } held) return null;
        var closed = material.IsForm(noun, "الرياسه") ? noun + 1 : noun + 2;
        return Held(held, noun, closed, material.IsForm(closed, "في") ? StateIn(closed + 1, closed + 2) : default, OfficeStatus.Current);
    }

    private HeldHere Held(Role role, int first, int end, Affiliation of, OfficeStatus status) => new(role, material.TextOf(first, end), of, status, first, end, "office implied by a government");
}
