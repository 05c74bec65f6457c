using System.Globalization;
using System.Text;

namespace Mahdar.Extraction.Tests;

/// <summary>Texts that give each stage of the extraction much to do: makers by length in characters.</summary>
internal static class LongTexts
{
    private static readonly string[] Given = ["خالد", "سالم", "عادل", "مروان", "فريد", "حامد", "نادر", "طارق", "ياسر", "زياد", "باسم", "رامي"];
    private static readonly string[] Cities = ["بكين", "باريس", "لندن", "برلين", "مدريد", "روما", "طوكيو"];
    private static readonly string[] Letters = ["ب", "ت", "ج", "د", "ر", "ز", "س", "ع", "ف", "ق", "ك", "ل", "م", "ن", "ه"];

    public static readonly IReadOnlyList<(string Name, Func<int, string> Make)> All =
    [
        ("one title", length => Repeat("وزير الخارجية الروسي ", length)),
        ("one title without its state", length => Repeat("وزير الخارجية ", length)),
        ("one name", length => Repeat("سيرغي لافروف ", length)),
        ("one surname after its name", length => "سيرغي لافروف " + Repeat("لافروف ", length)),
        ("names of many people", length => Fill(length, i => Name(i) + "، ")),
        ("ministers of many names", length => Fill(length, i => $"قال وزير الخارجية الروسي {Name(i)} إن الاجتماع مفيد. ")),
        ("ministers of many names without a state", length => Fill(length, i => $"قال الوزير {Name(i)} إن الاجتماع مفيد. ")),
        ("counterparts", length => Repeat("نظيره الروسي ونظيره الصيني ", length)),
        ("meetings", length => Repeat("التقى لافروف نظيره الصيني أمس في موسكو. ", length)),
        ("meetings of many people", length => Fill(length, i => $"التقى الرئيس {Name(i)} وزير الخارجية {Name(i + 7)} أمس في موسكو. ")),
        ("meetings in one sentence", length => Repeat("والتقى لافروف نظيره الصيني أمس ", length)),
        ("visits of many days", length => Fill(length, i => $"ويزور لافروف بكين في {i % 28 + 1} يوليو {1900 + i % 200}. ")),
        ("visits and meetings of many people", length => Fill(length, i => $"زار الرئيس الروسي {Name(i)} {Cities[i % Cities.Length]} والتقى الرئيس الفرنسي {Name(i + 9)}. ")),
        ("sessions and who attended them", length => Fill(length, i => $"عقدت القمة العربية التاسعة والعشرون في الظهران في 15 أبريل 2018. وحضر الرئيس {Name(i)} القمة. ")),
        ("speeches at conferences", length => Fill(length, i => $"قال الرئيس {Name(i)} في مؤتمر دولي إن السلام ممكن. وفي كلمته أمام القمة العربية دعا إلى السلام. ")),
        ("meetings with topics and agreements", length => Fill(length, i => $"التقى الرئيس {Name(i)} نظيره {Name(i + 9)} لبحث العلاقات. وتناول اللقاء الأزمة، وتم الاتفاق على التعاون. ")),
        ("words of meeting alone", length => Repeat("لقاء ", length)),
        ("speech of many people", length => Fill(length, i => $"وقال {Name(i)} إن الاجتماع مفيد. ")),
        ("speech without speaker", length => Repeat("وأضاف أن الاجتماع مفيد. ", length)),
        ("speech in one sentence", length => Repeat("وقال لافروف إن الاجتماع مفيد وأضاف أن ", length)),
        ("numbers before who speaks", length => "قال " + Repeat("أكثر ", length)),
        ("numbers before who speaks, in many sentences", length => Repeat("وقال " + Repeat("خمس ", 400) + "إن الاجتماع مفيد. ", length)),
        ("cues alone", length => Repeat("وقال إن ", length)),
        ("quotations after speech", length => Repeat("وقال لافروف \"نعم\" ", length)),
        ("quotation marks that never close", length => Repeat("قال لافروف «نعم ", length)),
        ("nested quotation marks around words", length => Repeat("«لا ", length / 2) + Repeat("نعم» ", length / 2)),
        ("quotations that nobody says", length => Repeat("سماه \"بيت الحكمة الكبير\" ", length)),
        ("cues that bring nothing said, in one sentence", length => Fill(length, i => $"وتحدث {Name(i)} مع آخرين، ")),
        ("states", length => Repeat("روسيا والصين، ", length)),
        ("nationalities", length => Repeat("الروسي والصيني ", length)),
        ("organizations", length => Repeat("وزارة الخارجية الروسية ", length)),
        ("many organizations", length => Fill(length, i => $"منظمة {Word(i)} الدولية و")),
        ("sessions of a forum", length => Fill(length, i => $"اجتماع وزراء خارجية آسيان الـ{i % 90 + 1} في بكين ")),
        ("quotations of relays", length => Repeat("ونقلت وكالة رويترز عن مصدر قوله إن الاجتماع مفيد. ", length)),
        ("open brackets", length => Repeat("آسيان + 25 (الصين واليابان ", length)),
        ("commas", length => Repeat("، ", length)),
        ("and", length => Repeat("و و", length)),
    ];

    private static string Name(int i) => Given[i % Given.Length] + " ال" + Word(i);

    private static string Word(int i)
    {
        var word = new StringBuilder();
        for (var rest = i + 1000; rest > 0; rest /= Letters.Length) word.Append(Letters[rest % Letters.Length]).Append(word.Length == 2 ? "ا" : "");
        return word.Append("ي").ToString();
    }

    private static string Fill(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 100);
        for (var i = 0; text.Length < length; i++) text.Append(CultureInfo.InvariantCulture, $"{piece(i)}");
        return text.ToString();
    }

    private static string Repeat(string piece, int length) => new StringBuilder(length + piece.Length).Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();
}
