using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads what a title goes on with behind its owner: the field of the office (للشؤون السياسية), and where a diplomat is posted (لدى واشنطن).</summary>
internal sealed class TitleTail(Material material, NameReader names)
{
    /// <summary>The token behind the field or the posting that begins at a token; the token itself where none does.</summary>
    public int Read(Match head, int from)
    {
        if (Affairs(from) is var affairs && affairs > from) return affairs;
        if (material.IsForm(from, "للشوون") || material.IsForm(from, "لشوون") || head.Entry.Key is "chancellor" or "commissioner" or "adviser" or "envoy" or "assistant" or "high-representative" or "representative" or "under-secretary-general" && material.StartsWith(from, Letters.Lam) && material.HasArticle(from))
            return FieldEnd(from + 1, from + 4);
        return Posting(head, from);
    }

    /// <summary>"مساعد وزير الخارجية لشؤون مجلس التعاون السفير فلان", "لشؤون مكتب الوزير السفير فلان": bodies and seats are a field too, up to the rank or name of the holder.</summary>
    private int Affairs(int from)
    {
        if (!material.IsForm(from, "لشوون") || material.HasArticle(from + 1)) return from;
        for (var i = from + 2; i < from + MostOfAffairs && material.IsWord(i) && !material.HasAnd(i); i++)
            if (IsRank(i) || names.ReadAt(i) is { Proclitics: Proclitics.None }) return i;
        return from;
    }

    private const int MostOfAffairs = 9;

    private int FieldEnd(int from, int most)
    {
        while (from < most && material.HasArticle(from) && !material.Matches.Has(from, EntryKind.Nationality) && !IsRank(from) && material.Passage.Form(from) is not ("الذي" or "التي" or "والذي" or "والتي")) from++;
        // "لشؤون الشرق الأوسط وشمال أفريقيا": a second land or region.
        foreach (var match in material.Matches.At(from))
            if (match.Entry.Kind is EntryKind.Place or EntryKind.State && (match.Proclitics & ~Proclitics.Al) == Proclitics.Wa) return match.End;
        // "للشؤون السياسية وبناء السلام": a second field, of two words.
        return material.HasAnd(from) && !material.HasArticle(from) && material.HasArticle(from + 1) && !material.Matches.Has(from, EntryKind.Head) && !material.Matches.Has(from, EntryKind.OrganizationNoun) && !material.Matches.Has(from, EntryKind.Cue) && names.ReadAt(from) is null && !IsRank(from + 1) ? from + 2 : from;
    }

    /// <summary>"وكيل وزارة الخارجية للشؤون السياسية والاقتصادية": the field behind the body, or what is left of it where the body's name took its beginning.</summary>
    public int Field(int from, int head)
    {
        for (var i = from; i > head && i > from - 3; i--)
            if (material.IsForm(i, "للشوون") || material.IsForm(i, "لشوون")) return FieldEnd(i == from ? from + 1 : from, i + 4);
        return from;
    }

    /// <summary>"للشؤون السياسية السفير فلان": what stands before the name is no more of the field; "للشؤون الدبلوماسية" is one.</summary>
    public bool IsRank(int token) => material.Matches.Has(token, EntryKind.Honorific) || material.Matches.TryGet(token, EntryKind.Head, out var rank) && rank is { Definite: true, Proclitics: Proclitics.Al, Entry.Number: Number.One } && !material.IsForm(token, "الدبلوماسيه");

    /// <summary>"الوزير البريطاني المسؤول عن ملف الهجرة فلان", "الوزير المكلف بالعلاقات مع البرلمان فلان": what one is in charge of, where the name stands behind it.</summary>
    public int Charge(Match head, int from)
    {
        if (head.Entry.Number != Number.One || !material.IsWord(from) || !material.IsWord(from + 1) || material.Passage.Form(from) is not ("المسوول" or "المسووله" or "المكلف" or "المكلفه")) return from;
        var at = material.IsForm(from + 1, "عن") ? from + 2 : material.HasBa(from + 1) ? from + 1 : 0;
        if (at == 0) return from;
        for (var end = at + 1; end < at + MostOfCharge && material.IsWord(end); end++)
        {
            if (names.ReadAt(end) is { Proclitics: Proclitics.None } || IsRank(end)) return end;
            if (!material.HasArticle(end) && !material.IsForm(end, "مع")) return from;
        }
        return from;
    }

    private const int MostOfCharge = 8;

    /// <summary>"قال المستشار للصحفيين": to whom it is said.</summary>
    public bool IsToPress(int token) => material.IsWord(token) && material.Passage.Form(token) is "للصحفيين" or "للصحافيين" or "للاعلاميين";

    /// <summary>"السفيرة الأميركية بالأمم المتحدة", "سفير السعودية لدى واشنطن": the token behind where a diplomat is posted.</summary>
    public int Posting(Match head, int from)
    {
        if (head.Entry.Key is not ("ambassador" or "envoy" or "delegate" or "consul")) return from;
        if (material.IsWord(from) && material.Passage.Form(from) is "لديها" or "لديه" or "لديهم" or "المعتمد" or "المعتمده") return from + 1;
        var attached = material.HasBa(from) || head.Entry.Key is "envoy" or "delegate" or "ambassador" && material.StartsWith(from, Letters.Lam) && !material.IsForm(from, "لدي");
        if (!attached && !material.IsForm(from, "في") && !material.IsForm(from, "لدي") && !material.IsForm(from, "الي")) return from;
        if (IsPlaceOrOrganization(attached ? from : from + 1, out var end)) return end;
        // "سفير مصر لدى بلادنا".
        if (material.IsForm(from, "لدي") && material.IsWord(from + 1) && material.Passage.Form(from + 1) is "بلادنا" or "بلاده" or "بلادها") return from + 2;
        // "سفير بلجيكا لدى المملكة": the state of the report, by a noun.
        if (material.IsForm(from, "لدي") && material.HasArticle(from + 1) && !material.Matches.Has(from + 1, EntryKind.Head)) return from + 2;
        // "المبعوث إلى الصحراء فلان": a region that no table knows, before the name.
        return head.Entry.Key == "envoy" && material.IsForm(from, "الي") && material.HasArticle(from + 1) && !material.Matches.Has(from + 1, EntryKind.Head) && (names.ReadAt(from + 2) is { Proclitics: Proclitics.None } || IsRank(from + 2)) ? from + 2 : from;
    }

    private bool IsPlaceOrOrganization(int token, out int end)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind is not (EntryKind.State or EntryKind.Capital or EntryKind.Place or EntryKind.Organization) && !(match.Entry.Kind == EntryKind.OrganizationNoun && match.Definite)) continue;
            end = match.End;
            return true;
        }
        end = token;
        return false;
    }
}
