using Mahdar.Arabic;

namespace Mahdar.Extraction.Statements;

/// <summary>Verbal nouns by their pattern: what somebody does (التواصل, الاكتفاء, انعقاد, استئناف, تعيين) says nothing.</summary>
internal static class VerbalNoun
{
    /// <summary>Whether a folded form, with the article or without, has the pattern of one. A few are bodies or papers, which speak.</summary>
    public static bool Is(ReadOnlySpan<char> form)
    {
        var noun = form.StartsWith("ال") ? form[2..] : form;
        if (noun is "تقرير" or "تحقيق" or "تنظيم" or "تحالف" or "اتحاد" or "ايتلاف" or "استطلاع" or "استبيان" or "تحليل") return false;
        return noun switch
        {
            // استفعال
            [Letters.Alef, 'س', Letters.Ta, _, _, Letters.Alef, _] => true,
            // انفعال, افتعال
            [Letters.Alef, 'ن', _, _, Letters.Alef, _] or [Letters.Alef, _, Letters.Ta, _, Letters.Alef, _] => true,
            // تفعيل, تفاعل
            [Letters.Ta, _, _, Letters.Ya, _] or [Letters.Ta, _, Letters.Alef, _, _] => true,
            _ => false,
        };
    }

    /// <summary>إفعال (إحراز, إطلاق): only its hamza tells it from a plural (أعضاء). Some are bodies or people.</summary>
    public static bool IsOfHamza(Material material, int token)
    {
        var form = Letters.WithoutArticle(material.Passage.Form(token));
        var first = material.Tokens[token].Start + (material.HasArticle(token) ? 2 : 0);
        return form is [Letters.Alef, _, _, Letters.Alef, _] and not ("اعلام" or "اخوان" or "انسان" or "اعلان" or "احصاء" or "ادعاء" or "انذار" or "اشعار" or "اخطار") && material.Report.Text[first] == 'إ';
    }
}
