using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Storage;

namespace Mahdar.Tests.Storage;

/// <summary>Invented reports, and an invented account of them.</summary>
internal static class Samples
{
    public static readonly Body Russia = new(BodyKind.State, "RU", "روسيا"), Laos = new(BodyKind.State, "LA", "لاوس"), China = new(BodyKind.State, "CN", "الصين");
    public static readonly Body Asean = new(BodyKind.Organization, "asean", "آسيان"), Forum = new(BodyKind.Series, "asean-forum", "منتدى آسيان");

    public static NewReport Report(string key, string text, string? title = null, string? publisher = null, DateOnly? day = null, string source = "a.txt")
    {
        var report = new Report
        {
            Id = key,
            Text = text,
            Title = title,
            GivenTitle = title,
            Publisher = publisher,
            Published = day is { } known ? new PublishedDay(known, known, PublishedBasis.Metadata, "") : null,
            Blocks = [new Block(new Span(0, text.Length), BlockKind.Body, "test")],
        };
        var terms = new System.Text.StringBuilder();
        SearchTerms.Append(text, terms);
        return new NewReport(key, source, report, PackedMinutes.Pack(new Minutes { Report = report }), terms.ToString());
    }

    public static Account Account { get; } = new()
    {
        People =
        [
            new PersonRecord
            {
                Id = "p-1avr0v000000", Name = "سيرغي لافروف", Latin = "Sergey Lavrov", Names = [new NameForm("سيرغي لافروف", 2), new NameForm("سيرجي لافروف", 1)], Members = ["p-c1a1m0000000", "p-1avr0v000000"],
                Tenures = [new Tenure(Role.ForeignMinister, "وزير الخارجية", Russia, OfficeStatus.Current, Day(2024, 7, 25), Day(2024, 7, 27), 2, 2)],
                First = Day(2024, 7, 25), Last = Day(2024, 7, 27), Reports = 3, Witnesses = 2,
            },
            new PersonRecord
            {
                Id = "p-wang00000000", Name = "وانغ يي", Latin = "Wang Yi", Names = [new NameForm("وانغ يي", 2)], Members = ["p-wang00000000"],
                Tenures = [new Tenure(Role.ForeignMinister, "وزير الخارجية", China, OfficeStatus.Current, Day(2024, 7, 25), Day(2024, 7, 25), 2, 2)],
                First = Day(2024, 7, 25), Last = Day(2024, 7, 25), Reports = 2, Witnesses = 2,
            },
        ],
        Editions =
        [
            new EditionRecord { Id = "d-f0rvm0000000", Series = Forum, Ordinal = 31, Status = EditionStatus.Held, When = new Days(Day(2024, 7, 25), Day(2024, 7, 27)), Place = new PlaceClaim("فيينتيان", "LA"), Claims = ["d-f0rvm0000000"], Reports = 1, Witnesses = 1 },
        ],
        Events =
        [
            new EventRecord
            {
                Id = "e-ca1100000000", Type = EventType.Call, Status = EventStatus.Planned, Parties = [new Party("p-1avr0v000000", Russia, Role.ForeignMinister), new Party(null, Laos, null)],
                When = Days.On(Day(2024, 8, 2)), Topics = ["الطاقة"], Claims = ["e-ca1100000000"], Reports = 1, Witnesses = 1,
            },
            new EventRecord
            {
                Id = "e-meet1ng00000", Type = EventType.Meeting, Status = EventStatus.Held, Parties = [new Party("p-1avr0v000000", Russia, Role.ForeignMinister), new Party("p-wang00000000", China, Role.ForeignMinister)],
                When = Days.On(Day(2024, 7, 25)), Place = new PlaceClaim("فيينتيان", "LA"), Edition = "d-f0rvm0000000", Topics = ["وسوريا", "التجارة"], Claims = ["e-meet1ng00000", "e-sec0nd000000"], Reports = 2, Witnesses = 2,
                Readings = [new Reading { Id = "r-day250000000", Trait = Trait.Day, Value = "2024-07-25/2024-07-25", Claims = ["e-meet1ng00000"], Witnesses = 1, IsPreferred = true, Why = new Reason("more", "أكثر") }],
            },
            new EventRecord { Id = "e-vndated00000", Type = EventType.Meeting, Status = EventStatus.Held, Parties = [new Party(null, Laos, null), new Party(null, Asean, null)], Claims = ["e-vndated00000"], Reports = 1, Witnesses = 1 },
        ],
        Statements =
        [
            new StatementRecord { Id = "q-0ne000000000", Speaker = new Party("p-1avr0v000000", Russia, Role.ForeignMinister), Day = Day(2024, 7, 26), Mode = StatementMode.Direct, Text = "لن نقبل بالعقوبات", Event = "e-meet1ng00000", Claims = ["q-0ne000000000"], Reports = 1, Witnesses = 1 },
            new StatementRecord { Id = "q-tw0000000000", Speaker = new Party(null, China, null), Day = Day(2024, 8, 1), Mode = StatementMode.Indirect, Text = "التعاون مع الرابطة يتسع", Claims = ["q-tw0000000000"], Reports = 1, Witnesses = 1 },
        ],
        Conflicts =
        [
            new Conflict
            {
                Id = "c-day000000000", Kind = ConflictKind.Day, Records = ["e-meet1ng00000"], What = new Reason("the day of the meeting", "يوم اللقاء"), Why = new Reason("two witnesses", "شاهدان"), Favoured = "r-day250000000",
                Readings = [new Reading { Id = "r-day260000000", Trait = Trait.Day, Value = "2024-07-26/2024-07-26", Claims = ["e-sec0nd000000"], Witnesses = 1, IsPreferred = false, Why = new Reason("fewer", "أقل") }],
            },
            new Conflict { Id = "c-z10ne0000000", Kind = ConflictKind.ImpossibleDate, Records = [], What = new Reason("57 July", "57 يوليو"), Why = new Reason("no such day", "لا يوم كهذا"), Readings = [] },
        ],
        Witnesses = new Dictionary<string, string> { ["r-one"] = "r-one", ["r-two"] = "r-one", ["r-three"] = "r-three" },
        Members =
        [
            MemberOf("p-1avr0v000000", "p-1avr0v000000"),
            MemberOf("p-c1a1m0000000", "p-1avr0v000000"),
            MemberOf("p-wang00000000", "p-wang00000000"),
            MemberOf("d-f0rvm0000000", "d-f0rvm0000000"),
            MemberOf("e-ca1100000000", "e-ca1100000000"),
            MemberOf("e-meet1ng00000", "e-meet1ng00000"),
            MemberOf("e-sec0nd000000", "e-meet1ng00000"),
            MemberOf("e-vndated00000", "e-vndated00000"),
            MemberOf("q-0ne000000000", "q-0ne000000000"),
            MemberOf("q-tw0000000000", "q-tw0000000000"),
        ],
    };

    private static Member MemberOf(string id, string record) => new(ClaimId.Parse(id), ClaimId.Parse(record));

    public static IReadOnlyList<NewReport> Reports { get; } =
    [
        Report("r-one", "التقى سيرغي لافروف نظيره وانغ يي في فيينتيان.", "لقاء فيينتيان", "وكالة الوادي", Day(2024, 7, 25)),
        Report("r-two", "التقى سيرجي لافروف وانغ يي. لن نقبل بالعقوبات.", "لقاء ثان", "صحيفة الميناء", Day(2024, 7, 26)),
        Report("r-three", "تبحث لاوس مع روسيا ملف الطاقة هاتفيا.", "اتصال", "وكالة الوادي", Day(2024, 8, 1)),
    ];

    private static ClaimPlace PlaceOf(string id, string report, string local, Span span) => new(ClaimId.Parse(id), report, local, span);

    public static IReadOnlyList<ClaimPlace> Places { get; } =
    [
        PlaceOf("p-c1a1m0000000", "r-one", "p1", new Span(6, 18)), PlaceOf("e-meet1ng00000", "r-one", "e1", new Span(0, 18)), PlaceOf("e-sec0nd000000", "r-two", "e1", new Span(0, 18)),
        PlaceOf("q-0ne000000000", "r-two", "q1", new Span(28, 45)), PlaceOf("e-ca1100000000", "r-three", "e1", new Span(0, 10)),
    ];

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
