using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>Who holds a post that is told apart from his name: "فلان، الذي يشغل منصب وزير الدفاع", "استقالة فلان من منصب وزير الخارجية", "عين الرئيس فلانا، الذي كان سفيرا، وزيرا للدفاع".</summary>
internal sealed class PostBearers(Material material, List<PersonMention> found)
{
    /// <summary>So many tokens before his name stands the verb by which somebody gets a post, and so many behind it the post.</summary>
    private const int MostToVerb = 7, MostToPost = 32, MostOfClause = 7;

    /// <summary>The name of who holds an office that no name follows, and his office as it is told; or null.</summary>
    public (NameSpan Name, OfficePhrase Office)? Of(OfficePhrase office)
    {
        if (found.Count == 0) return null;
        if (InClause(office) is { } told) return (told, office);
        if (ByPost(office) is { } holder) return holder;
        return Appointed(office) is { } appointed ? (appointed, office) : null;
    }

    /// <summary>"فلان، الذي يشغل أيضا منصب وزير الدفاع", "فلان الذي كان وزيرا للدفاع": the post that a relative clause tells.</summary>
    private NameSpan? InClause(OfficePhrase office)
    {
        if (!IsPost(office.First - 1) && !office.IsPredicate || found[^1] is not { Name: { } name } last || office.First - last.End > MostOfClause) return null;
        var clause = material.IsComma(last.End) ? last.End + 1 : last.End;
        return material.IsForm(clause, "الذي") || material.IsForm(clause, "التي") ? name : null;
    }

    /// <summary>"تعيين فلان في منصب وزير الخارجية", "استقالة فلان من منصب وزير الخارجية", "تولى فلان منصب وزير الخارجية".</summary>
    private (NameSpan Name, OfficePhrase Office)? ByPost(OfficePhrase office)
    {
        if (!IsPost(office.First - 1) || IsBare(office) || found[^1] is not { Name: { } name, Office: null } last) return null;
        var at = office.First - 2;
        if (at >= last.End && material.IsWord(at) && material.Passage.Form(at) is "في" or "من" && at == last.End && BeginsChange(last.First)) return (name, material.IsForm(at, "من") ? office with { Status = OfficeStatus.Former } : office);
        return last.End == at + 1 && material.IsWord(last.First - 1) && material.Passage.Form(last.First - 1) is "تولي" or "وتولي" or "يتولي" or "ويتولي" or "تولت" or "وتولت" or "تتولي" or "تسلم" or "وتسلم" or "شغل" or "وشغل" or "يشغل" or "شغلت" or "تشغل" or "تقلد" or "وتقلد" ? (name, office) : null;
    }

    /// <summary>"بتعيين فلان في منصب", "استقال فلان من منصب": right before the name, or before a word of honour.</summary>
    private bool BeginsChange(int first)
    {
        for (var i = first - 1; i >= 0 && i > first - 3 && material.IsWord(i); i--)
            if (Gives(material.Passage.Form(i)) || Leaves(material.Passage.Form(i))) return true;
        return false;
    }

    /// <summary>"عين الرئيس فلانا، الذي كان سفيرا، وزيرا للدفاع", "انتخب المجلس فلانا، رئيس حركة كذا، رئيسا للبرلمان": who gets what the sentence goes on with.</summary>
    private NameSpan? Appointed(OfficePhrase office)
    {
        if (!office.IsPredicate || office.Proclitics != Arabic.Proclitics.None) return null;
        var sentence = material.Passage.SentenceOf(office.First);
        for (var i = found.Count - 1; i >= 0 && office.First - found[i].End < MostToPost && material.Passage.SentenceOf(found[i].First) == sentence; i--)
        {
            if (found[i].Name is not { } name || !IsGiven(found[i].First, i > 0 ? found[i - 1].End : 0) && !IsSworn(found[i])) continue;
            // "عين الرئيس فلان الثلاثاء المدير السابق فلانا (54 عاما) وزيرا للخارجية": who gives the post is told first.
            var next = i + 1 < found.Count ? found[i + 1] : null;
            return next is { Name: { } second } && second != name && IsOneClause(found[i].End, next.First) ? second : name;
        }
        return null;
    }

    /// <summary>"أدى فلان اليمين وزيرا للعدل".</summary>
    private bool IsSworn(PersonMention mention) =>
        material.IsForm(mention.End, "اليمين") && material.IsWord(mention.First - 1) && material.Passage.Form(mention.First - 1) is "ادي" or "وادي" or "يودي" or "ادت" or "وادت" or "تودي";

    private bool IsOneClause(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!material.IsWord(i) && !material.Is(i, '(') && !material.Is(i, ')') || material.IsWord(i) && material.Passage.Form(i) is "الذي" or "التي" or "خلفا" or "بدلا") return false;
        return !material.HasAnd(to);
    }

    /// <summary>A verb of giving a post before the name, with nobody else's name between; who gives it may be told there (عين البشير, انتخب مجلس النواب).</summary>
    private bool IsGiven(int name, int from)
    {
        for (var i = name - 1; i >= from && i >= name - MostToVerb && material.IsWord(i); i--)
        {
            if (Gives(material.Passage.Form(i))) return true;
            if (Statements.Particles.Is(material, i, Statements.Particle.Preposition | Statements.Particle.Relative)) return false;
        }
        return false;
    }

    /// <summary>"منصب الرئيس التنفيذي", "منصب المستشار": a bare title goes on with words that no table knows.</summary>
    private static bool IsBare(OfficePhrase office) => office.Of.Count == 0 && office.End == office.First + 1;

    private bool IsPost(int token) => material.IsForm(token, "منصب") || material.IsForm(token, "موقع") && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "يشغل" or "تشغل" or "شغل" or "شغلت";

    private static bool Gives(ReadOnlySpan<char> word) =>
        word is "عين" or "وعين" or "عينت" or "وعينت" or "يعين" or "تعين" or "تعيين" or "وتعيين" or "بتعيين" or "لتعيين" or "انتخب" or "وانتخب" or "انتخبت" or "وانتخبت" or "انتخاب" or "بانتخاب" or "اختار" or "واختار" or "اختارت" or "واختارت" or "اختيار" or "باختيار"
            or "سمي" or "وسمي" or "نصب" or "ونصب" or "تنصيب";

    private static bool Leaves(ReadOnlySpan<char> word) =>
        word is "استقاله" or "باستقاله" or "استقال" or "واستقال" or "استقالت" or "واستقالت" or "اقاله" or "باقاله" or "اقال" or "واقال" or "اعفاء" or "باعفاء" or "اعفي" or "عزل" or "بعزل" or "تنحي";
}
