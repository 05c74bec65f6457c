using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.Claims;

/// <summary>Takes from the minutes of a report what the record is worked out from. Safe to call from many threads.</summary>
public static class ClaimReader
{
    /// <param name="key">The key under which the store keeps the report.</param>
    public static ReportClaims Read(Minutes minutes, string key)
    {
        var entities = new EntityClaims(minutes, key);
        return new ReportClaims
        {
            Report = key,
            Published = minutes.Report.Published is { } day && day.From == day.To ? day.From : null,
            Publisher = minutes.Report.Publisher,
            Sketch = Sketch.Of(minutes.Report),
            People = entities.People,
            Editions = [.. minutes.Editions.Select(edition => EditionOf(edition, key, entities))],
            Events = [.. minutes.Events.Select(happening => EventOf(happening, minutes, key, entities))],
            Statements = [.. minutes.Statements.Select(statement => StatementOf(statement, minutes, key, entities)).OfType<StatementClaim>()],
            Problems = [.. minutes.Problems.Select(problem => problem with { Text = problem.Span.Of(minutes.Report.Text).ToString() })],
        };
    }

    private static EditionClaim EditionOf(Edition edition, string key, EntityClaims entities) => new()
    {
        Id = ClaimIds.OfClaim('d', key, edition.Id + At(edition.Evidence)),
        Local = edition.Id,
        Series = entities.BodyOf(edition.Series) ?? new Body(BodyKind.Series, edition.Series, edition.Series),
        Ordinal = edition.Ordinal,
        Status = edition.Status,
        When = edition.When,
        Place = entities.PlaceOf(edition.Place),
        Evidence = edition.Evidence,
    };

    private static EventClaim EventOf(Event happening, Minutes minutes, string key, EntityClaims entities) => new()
    {
        Id = ClaimIds.OfClaim('e', key, $"{happening.Type} {happening.Id}{At(happening.Evidence)}"),
        Local = happening.Id,
        Type = happening.Type,
        Form = happening.Form,
        Status = happening.Status,
        Parties = [.. happening.Participants.Select(entities.PartyOf).OfType<PartyClaim>()],
        When = happening.When,
        Yearless = YearlessReader.Of(happening, minutes),
        Place = entities.PlaceOf(happening.Place),
        Edition = IndexOf(minutes.Editions, edition => edition.Id == happening.Edition),
        Duration = happening.Duration,
        Topics = [.. happening.Topics.Select(topic => topic.Text)],
        Evidence = happening.Evidence,
        Words = happening.Evidence.Count == 0 ? [] : WordHashes.Of(happening.Evidence[0].Of(minutes.Report.Text)),
    };

    private static StatementClaim? StatementOf(Statement statement, Minutes minutes, string key, EntityClaims entities) =>
        entities.PartyOf(statement.Speaker) is not { } speaker ? null : new StatementClaim
        {
            Id = ClaimIds.OfClaim('q', key, $"{statement.Span.Start}-{statement.Span.End}"),
            Local = statement.Id,
            Speaker = speaker,
            Relay = entities.PartyOf(statement.Relay),
            Mode = statement.Mode,
            Span = statement.Span,
            Text = statement.Text,
            Words = WordHashes.Of(statement.Text),
            Event = IndexOf(minutes.Events, happening => happening.Id == statement.Event),
        };

    private static string At(IReadOnlyList<Span> evidence) => evidence.Count == 0 ? "" : " " + evidence[0].Start;

    private static int? IndexOf<T>(IReadOnlyList<T> items, Func<T, bool> isIt)
    {
        for (var i = 0; i < items.Count; i++)
            if (isIt(items[i])) return i;
        return null;
    }
}
