using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Ministers by the portfolio that is told with them: "تولى فلان حقيبة المالية", "أسندت وزارة الصحة إلى فلانة".</summary>
internal sealed class Portfolios(Material material, ReferentIndex referents)
{
    /// <summary>So many words stand at most between a portfolio and whom it goes to.</summary>
    private const int MostOfField = 7;

    /// <summary>The office of who is named at a token, or null.</summary>
    public HeldHere? At(int name) => TakenBy(name) ?? GivenTo(name);

    /// <summary>"تولى فلان حقيبة المالية".</summary>
    private HeldHere? TakenBy(int name)
    {
        if (!material.IsWord(name - 1) || material.Passage.Form(name - 1) is not ("تولي" or "وتولي" or "يتولي" or "ويتولي" or "تولت" or "وتولت" or "تتولي" or "تسلم" or "وتسلم" or "يتسلم" or "تسلمت" or "شغل" or "يشغل" or "شغلت" or "تشغل")) return null;
        return referents.Covering(name) is { } named ? Held(named.End) : null;
    }

    /// <summary>"أسندت وزارة الصحة إلى فلانة".</summary>
    private HeldHere? GivenTo(int name)
    {
        if (!material.IsForm(name - 1, "الي")) return null;
        for (var at = name - 2; at > name - MostOfField && material.IsWord(at); at--)
            if (IsPortfolio(at))
                return material.IsWord(at - 1) && material.Passage.Form(at - 1) is "اسندت" or "واسندت" or "تسند" or "اوكلت" or "واوكلت" or "ذهبت" or "وذهبت" or "باسناد" or "اسناد" ? Held(at) : null;
        return null;
    }

    private bool IsPortfolio(int token) => material.IsWord(token) && material.Passage.Form(token) is "حقيبه" or "وزاره";

    private HeldHere? Held(int noun)
    {
        if (!IsPortfolio(noun) || !material.HasArticle(noun + 1)) return null;
        var end = noun + 2;
        while (end < noun + MostOfField && material.HasArticle(end) && referents.Covering(end) is null) end++;
        return new HeldHere(RoleOf(noun + 1), material.TextOf(noun, end), default, OfficeStatus.Current, noun, end, "portfolio");
    }

    private Role RoleOf(int field) =>
        material.IsForm(field, "الخارجيه") || material.IsForm(field, "الشوون") && material.IsForm(field + 1, "الخارجيه") ? Role.ForeignMinister
        : material.IsForm(field, "الدفاع") ? Role.DefenceMinister
        : Role.Minister;
}
