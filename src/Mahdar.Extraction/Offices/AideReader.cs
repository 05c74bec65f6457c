using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads offices that serve another office or its holder: نائب رئيس الوزراء, مبعوث الأمين العام, كبير موظفي بنس, شقيقة الزعيم.</summary>
internal sealed class AideReader(Material material, NameReader names, OfficeReader offices, OwnerReader owners, Chambers chambers)
{
    public OfficePhrase? Read(Match head, int depth)
    {
        var next = head.End;
        while (material.Matches.Has(next, EntryKind.Modifier) || IsAdjective(head, next)) next++;
        // "كاتب الدولة لدى وزير الخارجية"
        if (material.IsForm(next, "لدي")) next++;
        if (offices.ReadAt(next, depth + 1) is { IsCounterpart: false } served && CanServe(head, served))
            // "زوجة اللاعب فلان": nobody's office.
            return served.Head is "employee" or "candidate" ? null : Under(head, served);
        if (NamedAt(head, next) is { Facts.State: { } home } holder) return Phrase(head, holder.End, OfficeRoles.Under(head.Entry.Key, Role.Other), new Affiliation(home, null), "a person");
        // "المستشار الاقتصادي لأردوغان فلان".
        if (head.Definite && next > head.End && names.ReadAt(next) is { Proclitics: Proclitics.La, Facts.State: { } his } master && names.ReadAt(master.End) is not null) return Phrase(head, master.End, OfficeRoles.Under(head.Entry.Key, Role.Other), new Affiliation(his, null), "a person");
        if (head.Entry.Key is "undersecretary" or "assistant" && AffiliationReader.TryRead(material, next, out var of, out var end) && of.Organization is not null)
            return chambers.Behind(head, end, [of]) is var chamber && chamber > end ? Phrase(head, chamber, Role.Legislator, default, "a chamber") : Phrase(head, owners.Tail.Field(end, head.First), OfficeRoles.At(head.Entry, of.Organization, material.Passage.Form(of.Organization.First)), of, "an organization");
        return null;
    }

    /// <summary>"المحامي الشخصي للرئيس": a word with the article between a head that has it and whom it serves.</summary>
    private bool IsAdjective(Match head, int token) =>
        (head.Definite || head.Entry.Name.Contains(" ال", StringComparison.Ordinal)) && token == head.End && material.HasArticle(token) && !material.HasAnd(token) && material.StartsWith(token + 1, Letters.Lam) && !material.Matches.Has(token, EntryKind.Nationality) && !(material.Matches.TryGet(token, EntryKind.Head, out var other) && !IsOfProfession(other));

    /// <summary>"المستشار الدبلوماسي لرئيس الدولة", "المستشار الإعلامي للرئيس": a profession with the article describes the adviser.</summary>
    private static bool IsOfProfession(Match head) => head is { Definite: true, Entry: { Key: "diplomat" or "scholar", Number: Number.One } };

    /// <summary>With the article the head needs ل before whom it serves: النائب الأول لرئيس الوزراء.</summary>
    private static bool CanServe(Match head, OfficePhrase served) =>
        (served.Proclitics & ~(Proclitics.Al | Proclitics.La)) == 0 && (!head.Definite || (served.Proclitics & Proclitics.La) != 0);

    private OfficePhrase Under(Match head, OfficePhrase served) => served with
    {
        First = head.First,
        Proclitics = head.Proclitics,
        Head = head.Entry.Key,
        Role = OfficeRoles.Under(head.Entry.Key, served.Role),
        Number = head.Entry.Number,
        Gender = head.Entry.Gender,
        End = owners.Tail.Posting(head, served.End),
        Principal = served,
        // "القائم بأعمال وزير الخارجية": in the office itself, for the time being.
        Status = head.Entry.Key == "charge" ? OfficeStatus.Acting : served.Status,
        Rule = "office: " + head.Entry.Key + " of " + served.Head,
    };

    private NameSpan? NamedAt(Match head, int token) =>
        !head.Definite && head.Entry.Key is not ("deputy" or "undersecretary") && names.ReadAt(token) is { Proclitics: Proclitics.None } name && (head.Entry.Key != "adviser" || IsField(name.End)) ? name : null;

    /// <summary>"مستشار بوتن للشؤون الخارجية": the name before it is not the adviser's.</summary>
    private bool IsField(int token) => material.IsForm(token, "للشوون") || material.IsForm(token, "لشوون");

    private static OfficePhrase Phrase(Match head, int end, Role role, Affiliation of, string served) =>
        new(head.First, end, head.Proclitics, head.Entry.Key, role, head.Entry.Number, head.Entry.Gender, true, of.IsKnown ? [of] : [], OfficeStatus.Current, "office: " + head.Entry.Key + " of " + served);
}
