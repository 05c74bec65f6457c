namespace Mahdar.PagesBenchmark;

/// <summary>A page made as long as those of real sites: with cards of other stories, scripts and styles around what it has.</summary>
internal static class GrownPage
{
    private const int Cards = 200, Script = 20_000, Style = 8_000;

    private static readonly string Around = "<section class=\"more-news\">" + string.Concat(Enumerable.Range(0, Cards).Select(Card)) + $"</section><script>var a=\"{new string('x', Script)}\";</script><style>{new string('y', Style)}</style>";

    public static string Of(string page)
    {
        var end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? page + Around : page.Insert(end, Around);
    }

    private static string Card(int i) =>
        $"<div class=\"card card-{i % 7}\" data-id=\"{i}\" style=\"order:{i}\"><a href=\"/news/{i}?from=card\" title=\"خبر\"><img src=\"/img/{i}.jpg\" alt=\"صورة\" loading=\"lazy\"></a><h3 class=\"card__title\"><a href=\"/news/{i}\">عنوان خبر آخر رقم {i} من أخبار اليوم</a></h3><span class=\"date\">قبل {i} ساعة</span></div>\n";
}
