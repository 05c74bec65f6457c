using System.Text.Json;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Packing;

namespace Mahdar.Tests.Storage;

public sealed class PackedClaimsTests : IDisposable
{
    private static readonly ReportClaims Full = new()
    {
        Report = "r-full",
        Published = Samples.Day(2024, 7, 25),
        Publisher = "وكالة الوادي",
        Sketch = [3, ulong.MaxValue],
        People =
        [
            new PersonClaim
            {
                Id = ClaimId.Parse("p-0ne000000000"), Local = "p1", Name = "سيرغي لافروف", Latin = "Sergey Lavrov", OtherForms = ["لافروف", "سيرغي لافروف"], Evidence = new Span(4, 16),
                Offices = [new OfficeClaim(Role.ForeignMinister, "وزير الخارجية", Samples.Russia, OfficeStatus.Current, new Span(0, 30)), new OfficeClaim(Role.Other, "رئيس", null, OfficeStatus.Former, default)],
            },
            new PersonClaim { Id = ClaimId.Parse("p-tw0000000000"), Local = "p2", Evidence = new Span(100_000, 200_000) },
        ],
        Editions = [new EditionClaim { Id = "d-0ne000000000", Local = "d1", Series = Samples.Forum, Ordinal = 0, Status = EditionStatus.Cancelled, When = new Days(Samples.Day(2024, 7, 25), null), Place = new PlaceClaim(null, "LA"), Evidence = [new Span(1, 2), new Span(7, 9)] }],
        Events =
        [
            new EventClaim
            {
                Id = "e-0ne000000000", Local = "e1", Type = EventType.Agreement, Form = MeetingForm.Bilateral, Status = EventStatus.Denied, Edition = 0, Duration = TimeSpan.FromMinutes(35), Topics = ["الطاقة", "الطاقة"],
                Parties = [new PartyClaim(0, Samples.Russia, Role.HeadOfState), new PartyClaim(null, Samples.Asean, null), new PartyClaim(1, null, null)],
                When = Days.On(Samples.Day(1, 1, 1)), Yearless = new YearlessDays(7, 25, 27), Place = new PlaceClaim("فيينتيان", null), Evidence = [new Span(0, 1)], Words = [0, uint.MaxValue],
            },
            new EventClaim { Id = "e-tw0000000000", Local = "e2", Type = EventType.Meeting, Status = EventStatus.Held, Parties = [], Duration = TimeSpan.Zero, Evidence = [] },
        ],
        Statements = [new StatementClaim { Id = ClaimId.Parse("q-0ne000000000"), Local = "q1", Speaker = new PartyClaim(0, null, null), Relay = new PartyClaim(null, Samples.China, null), Mode = StatementMode.Mixed, Span = new Span(5, 9), Words = [7], Event = 0 }],
        Problems = [new Problem(ProblemKind.WeekdayMismatch, new Span(3, 8), "no such day", "لا يوم كهذا") { Text = "الخميس" }],
    };

    private readonly StoreFile file = StoreFile.Filled();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Unpacked_they_are_as_before_but_for_sketch_and_words_said()
    {
        Text(Unpacked(PackedClaims.Of(Full, 1))).ShouldBe(Text(Full with { Sketch = [] }));
        Text(Unpacked(PackedClaims.Of(new ReportClaims { Report = "r-full" }, 1))).ShouldBe(Text(new ReportClaims { Report = "r-full" }));
    }

    [Fact]
    public void Damaged_bytes_are_told_as_such_wherever_the_damage_is()
    {
        var packed = PackedClaims.Of(Full, 1).Claims;
        for (var length = 0; length < packed.Length; length++) Should.Throw<InvalidDataException>(() => new ClaimUnpacker(packed[..length], new WordPool()).Read("r-full"));
    }

    [Fact]
    public void A_store_gives_them_in_the_order_of_keys_and_names_the_reports_without_them()
    {
        using var store = file.Open(StoreAccess.Change);
        store.WithoutClaims(1).ShouldBe(["r-one", "r-three", "r-two"]);
        store.KeepClaims([("r-two", PackedClaims.Of(Full, 1)), ("r-one", PackedClaims.Of(Full with { Publisher = null, Sketch = [] }, 1))]);
        store.WithoutClaims(1).ShouldBe(["r-three"]);
        store.WithoutClaims(2).Count.ShouldBe(3);
        store.Claims().Select(claims => (claims.Report, claims.Publisher)).ShouldBe([("r-one", null), ("r-two", "وكالة الوادي")]);
        store.Sketches().ShouldBe([[], [3UL, ulong.MaxValue]]);
    }

    [Fact]
    public void Damaged_claims_are_named_as_such()
    {
        using var store = file.Open(StoreAccess.Change);
        store.KeepClaims([("r-two", PackedClaims.Of(Full, 1))]);
        file.Change("UPDATE report_claims SET claims = x'ff'");
        Should.Throw<StoreException>(store.Claims).Message.ShouldContain("the file is damaged");
    }

    private static ReportClaims Unpacked(PackedClaims packed) => new ClaimUnpacker(packed.Claims, new WordPool()).Read("r-full");

    private static string Text(ReportClaims claims) => JsonSerializer.Serialize(claims);
}
