using System.Text.Json;

namespace Mahdar.Tests.Web;

/// <summary>Reports written for these tests: a meeting told twice with two places, and reports that try to run something in a reader's browser.</summary>
internal static class Reports
{
    public const string Script = "<script>alert('hostile')</script>";
    public const string Attribute = "\"><img src=x onerror=alert(1)>";

    public static IEnumerable<string> Lines =>
    [
        Line("meeting", "لافروف يلتقي عراقجي في موسكو", "صحيفة الميدان", "https://example.org/1",
            "موسكو – التقى وزير الخارجية الروسي سيرغي لافروف نظيره الإيراني عباس عراقجي في موسكو يوم الخميس 25 يوليو 2024، وبحثا العلاقات الثنائية.\nوقال لافروف إن \"الحوار مع طهران مستمر على كل المستويات\"."),
        Line("again", "لقاء روسي إيراني", "وكالة الضفة", "https://example.org/2",
            "اجتمع وزير الخارجية الإيراني عباس عراقجي بنظيره الروسي سيرجي لافروف في طهران الخميس 25 يوليو 2024، حسبما أعلنت الخارجية الإيرانية.\nوأكد عراقجي أن بلاده تريد السلام في المنطقة."),
        Line("hostile-title", "لافروف " + Script, Script, "javascript:alert(1)", "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري بدر عبد العاطي في القاهرة يوم 26 يوليو 2024."),
        Line("hostile-body", "خبر " + Attribute, Attribute, "https://example.org/\"onmouseover=\"alert(1)",
            $"التقى وزير الخارجية الروسي {Script} سيرغي لافروف نظيره السعودي فيصل بن فرحان {Attribute} في الرياض يوم 27 يوليو 2024.\nوقال لافروف: \"{Script} هذا كلام {Attribute}\"."),
    ];

    private static string Line(string id, string title, string publisher, string url, string text) =>
        JsonSerializer.Serialize(new { id, title, publisher, url, published = "2024-07-28", text });
}
