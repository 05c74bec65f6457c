using System.Text.Json;
using Mahdar.Tests.Web;

namespace Mahdar.Tests.Browser;

/// <summary>Reports written for these tests: those of the pages' tests, hostile ones among them, and what the ways of readers need.</summary>
internal static class Dispatches
{
    /// <summary>Two spellings that nothing but an editor puts together.</summary>
    public const string OneSpelling = "غيورغي تسينادزه", OtherSpelling = "جورج شينادزي";

    public static IReadOnlyList<string> Lines =>
    [
        .. Reports.Lines,
        Line("forum", "آسيان تجتمع في فيينتيان", "صحيفة الميدان", "2024-07-26",
            "فيينتيان – انطلق الاجتماع السابع والخمسون لوزراء خارجية رابطة دول جنوب شرق آسيا (آسيان) في فيينتيان يوم 25 يوليو 2024.\nوعلى هامش الاجتماع التقى وزير الخارجية الروسي سيرغي لافروف نظيره الصيني وانغ يي يوم 25 يوليو 2024، وبحثا الأزمة الأوكرانية."),
        Line("earlier", "لافروف في القاهرة", "وكالة الضفة", "2023-02-15",
            "القاهرة – التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في القاهرة يوم 14 فبراير 2023."),
        Line("unnamed", "موسكو ترحب بالحوار", "وكالة الضفة", "2024-07-27",
            "موسكو – أعلن وزير الخارجية الروسي يوم 26 يوليو 2024 أن بلاده ترحب بالحوار في المنطقة."),
        Line("impossible", "لقاء مرتقب في عمان", "صحيفة الميدان", "2024-06-28",
            "يلتقي وزير الخارجية الأردني أيمن الصفدي نظيره العراقي فؤاد حسين في عمان يوم 31 يونيو 2024."),
        Line("spelt-one", "مبعوث في بيروت", "صحيفة الميدان", "2025-03-13",
            $"استقبل رئيس الوزراء اللبناني نواف سلام الخبير الجورجي {OneSpelling} في بيروت يوم 12 مارس 2025، وبحثا الوضع في الجنوب.\nوقال تسينادزه إن \"الهدنة صامدة\"."),
        Line("spelt-two", "مباحثات في دمشق", "وكالة الضفة", "2025-05-21",
            $"التقى وزير الخارجية السوري أسعد الشيباني المبعوث {OtherSpelling} في دمشق يوم 20 مايو 2025.\nوأكد الشيباني أن بلاده تريد الاستقرار."),
    ];

    private static string Line(string id, string title, string publisher, string published, string text) =>
        JsonSerializer.Serialize(new { id, title, publisher, url = "https://example.org/" + id, published, text });
}
