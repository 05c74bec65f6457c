using Mahdar.Tests.Extraction.Events;

namespace Mahdar.Extraction.Tests;

/// <summary>
/// Plain sentences made of all parts with each other: whoever meets or speaks is found whatever stands between the words. A case table shows a sentence of
/// a kind; here stand the kinds that nobody thought of together.
/// </summary>
public sealed class PlainSentenceTests
{
    private static readonly (string Words, string Told)[] Subjects =
    [
        ("وزير الخارجية الروسي سيرغي لافروف", "RU:سيرغي لافروف"), ("الرئيس الفرنسي إيمانويل ماكرون", "FR:إيمانويل ماكرون"), ("رئيس الوزراء العراقي حيدر العبادي", "IQ:حيدر العبادي"),
        ("أمير قطر الشيخ تميم بن حمد آل ثاني", "QA:تميم بن حمد آل ثاني"), ("رئيس مجلس النواب اللبناني نبيه بري", "LB:نبيه بري"), ("ولي العهد السعودي الأمير محمد بن سلمان", "SA:محمد بن سلمان"),
        ("العاهل الأردني الملك عبد الله الثاني", "JO:عبد الله الثاني"), ("مستشار الأمن القومي الأميركي جون بولتون", "US:جون بولتون"), ("معالي وزير الخارجية العماني يوسف بن علوي", "OM:يوسف بن علوي"),
    ];

    private static readonly (string Words, string Told)[] Others =
    [
        ("وزير الخارجية الألماني هايكو ماس", "DE:هايكو ماس"), ("المستشارة الألمانية أنغيلا ميركل", "DE:أنغيلا ميركل"), ("رئيس مجلس النواب اليمني يحيى الراعي", "YE:يحيى الراعي"),
        ("ملك إسبانيا فيليبي السادس", "ES:فيليبي السادس"), ("الرئيس البرازيلي ميشال تامر", "BR:ميشال تامر"),
    ];

    private static readonly string[] Circumstances = ["", "أمس", "مساء الثلاثاء", "في باريس", "مرتين", "على انفراد", "مجددا", "لدى وصوله", "على هامش المنتدى", "خلف أبواب مغلقة", "في وقت سابق", "لمدة ساعتين"];

    [Theory]
    [InlineData("التقى {2} {0} {1}.")]
    [InlineData("التقى {0} {2} {1}.")]
    [InlineData("وكان {0} التقى {2} {1}.")]
    [InlineData("اجتمع {2} {0} مع {1}.")]
    [InlineData("اجتمع {0} {2} مع {1}.")]
    [InlineData("استقبل {2} {0} {1}.")]
    [InlineData("تباحث {0} {2} مع {1}.")]
    [InlineData("بحث {0} {2} العلاقات الثنائية مع {1}.")]
    [InlineData("أجرى {0} {2} محادثات مع {1}.")]
    [InlineData("عقد {0} {2} اجتماعا مع {1}.")]
    public void Who_meets_whom_is_told_by_any_two_with_any_circumstance(string frame)
    {
        var wrong = from subject in Subjects
                    from other in Others
                    from circumstance in Circumstances
                    let sentence = string.Format(null, frame, subject.Words, other.Words, circumstance).Replace("  ", " ")
                    let told = TestReports.Tell(TestReports.Read(sentence))
                    where told != $"meeting held {subject.Told} + {other.Told}"
                    select $"{sentence} {told}";
        wrong.ShouldBeEmpty();
    }

    private static readonly string[] Occasions = ["", "أمس", "الثلاثاء", "في بيان", "للصحفيين", "خلال مؤتمر صحفي", "في موسكو", "عقب الاجتماع", "، اليوم بالجزائر،"];

    [Theory]
    [InlineData("قال {1} {0} إن {2}.")]
    [InlineData("أكد {0} {1} أن {2}.")]
    [InlineData("أعلن {1} {0} أن {2}.")]
    [InlineData("من جانبه، قال {0} {1} إن {2}.")]
    [InlineData("وشدد {0} {1} على أن {2}.")]
    public void Who_speaks_is_told_with_any_occasion(string frame)
    {
        const string Said = "الحل السياسي هو السبيل الوحيد لإنهاء الأزمة";
        var wrong = from subject in Subjects
                    where !subject.Words.StartsWith("معالي", StringComparison.Ordinal)
                    from occasion in Occasions
                    let sentence = string.Format(null, frame, subject.Words, occasion, Said).Replace("  ", " ").Replace(" ،", "،")
                    let minutes = TestReports.Read(sentence)
                    where minutes.Statements is not [{ Text: Said } said] || minutes.Entities.Single(entity => entity.Id == said.Speaker).Name != subject.Told[3..]
                    select sentence;
        wrong.ShouldBeEmpty();
    }

    private static readonly string[] Given = ["محمد", "أحمد", "علي", "حسن", "خالد", "أمير", "كمال", "وليد", "سامي", "مصطفى", "عبد الله", "عبد الرحمن", "هدى", "مريم", "ستيفن", "ماريو", "ديفيد", "ياسر", "عمر", "فادي"];
    private static readonly string[] Family = ["الخطيب", "العبيدي", "حمدان", "منصور", "سليمان", "النجار", "بركات", "عيسى", "الجبوري", "بن عمر", "أبو زيد", "المرزوقي", "سالم", "ميلر", "سميث", "لوبيز", "غارسيا", "إيفانوف", "تاكاهاشي", "كومار"];

    /// <summary>Shares of 400 names each; what is not found whole is mostly an everyday word as a given name, with nothing before it.</summary>
    [Theory]
    [InlineData("وقال وزير الخارجية المصري {0} إن الأزمة ستستمر.", 0.97)]
    [InlineData("وقال الخبير الاقتصادي {0} إن الأزمة ستستمر.", 0.97)]
    [InlineData("وطالبت المنظمة بالإفراج عن الناشط {0} الذي اعتقل أمس.", 0.97)]
    [InlineData("وقال {0}، المتحدث باسم الوزارة، إن الأزمة ستستمر.", 0.97)]
    [InlineData("وكان {0} قد استقال من منصبه العام الماضي.", 0.93)]
    public void A_name_of_any_two_words_is_found_whole(string frame, double share)
    {
        var names = (from given in Given from family in Family select $"{given} {family}").ToArray();
        var missed = names.Where(name => TestReports.Read("استمرت الأزمة على الرغم من الجهود، وشدد المجتمعون على الحوار. " + string.Format(null, frame, name)).Entities.All(entity => entity.Name != name)).ToArray();
        (1 - missed.Length / (double)names.Length).ShouldBeGreaterThanOrEqualTo(share, string.Join("، ", missed));
    }
}
