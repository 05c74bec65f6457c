using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Storage.Packing;

/// <summary>Reads what <see cref="ClaimPacker"/> wrote, in the same order.</summary>
internal sealed class ClaimUnpacker(byte[] bytes, WordPool pool)
{
    private readonly ByteReader from = new(bytes, pool);

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public ReportClaims Read(string report) => new()
    {
        Report = report,
        Published = Day(),
        Publisher = from.Word(),
        People = from.List(Person),
        Editions = from.List(Edition),
        Events = from.List(Event),
        Statements = from.List(Statement),
        Problems = from.List(Problem),
    };

    private PersonClaim Person() => new()
    {
        Id = ClaimId.OfNumber((ulong)from.FixedLong()),
        Local = from.Needed(),
        Name = from.Word(),
        Latin = from.Word(),
        Offices = from.List(Office),
        OtherForms = from.List(from.Needed),
        Evidence = Span(),
    };

    private OfficeClaim Office() => new((Role)from.Int(), from.Needed(), Body(), (OfficeStatus)from.Int(), Span());

    private EditionClaim Edition() => new()
    {
        Id = from.Text(),
        Local = from.Needed(),
        Series = Body() ?? throw new InvalidDataException("A session has no series."),
        Ordinal = from.OptionalInt(),
        Status = (EditionStatus)from.Int(),
        When = Days(),
        Place = Place(),
        Evidence = from.List(Span),
    };

    private EventClaim Event() => new()
    {
        Id = from.Text(),
        Local = from.Needed(),
        Type = (EventType)from.Int(),
        Form = (MeetingForm?)from.OptionalInt(),
        Status = (EventStatus)from.Int(),
        Parties = from.List(Party),
        When = Days(),
        Yearless = from.List(from.Int) is [var month, var first, var last] ? new YearlessDays(month, first, last) : null,
        Place = Place(),
        Edition = from.OptionalInt(),
        Duration = from.FixedLong() is >= 0 and var ticks ? new TimeSpan(ticks) : null,
        Topics = from.List(from.Needed),
        Evidence = from.List(Span),
        Words = from.List(from.FixedUInt),
    };

    private StatementClaim Statement() => new()
    {
        Id = ClaimId.OfNumber((ulong)from.FixedLong()),
        Local = from.Needed(),
        Speaker = Party(),
        Relay = from.List(Party) is [var relay] ? relay : null,
        Mode = (StatementMode)from.Int(),
        Span = Span(),
        Words = from.List(from.FixedUInt),
        Event = from.OptionalInt(),
    };

    private Problem Problem() => new((ProblemKind)from.Int(), Span(), from.Needed(), from.Needed()) { Text = from.Word() };

    private PartyClaim Party() => new(from.OptionalInt(), Body(), (Role?)from.OptionalInt());

    private Body? Body() => from.OptionalInt() is { } kind ? pool.Of((BodyKind)kind, from.Needed(), from.Needed()) : null;

    private PlaceClaim? Place() => from.Number() == 0 ? null : new PlaceClaim(from.Word(), from.Word());

    private Days Days() => new(Day(), Day());

    private DateOnly? Day() => from.OptionalInt() is { } number ? DateOnly.FromDayNumber(number) : null;

    private Span Span()
    {
        var start = from.Int();
        return new Span(start, start + from.Int());
    }
}
