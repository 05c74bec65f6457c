namespace Mahdar.Storage.Sqlite;

/// <summary>Where the values stand that a list is counted by. The rows of the table are called <c>x</c>.</summary>
/// <param name="Kind">Of the records, as <c>parties</c> and <c>tellers</c> know it.</param>
/// <param name="Type">What the list calls kind; null where it has none.</param>
/// <param name="Places">Rows with an id and a place, called <c>x</c> too.</param>
internal sealed record Counted(string Table, string Kind, string? Type, string? Status, string First, string Last, string Places)
{
    public static readonly Counted Events = new("events", "event", "x.type", "x.status", "x.first", "x.last", "events");

    /// <summary>The id of a row of the places, as conditions name it.</summary>
    public string PlaceId { get; init; } = "x.id";

    /// <summary>A statement's place is that of its event: from the events, which are fewer.</summary>
    public static readonly Counted Statements = new("statements", "statement", "x.mode", null, "x.day", "x.day", "(SELECT s.id, e.place FROM events e CROSS JOIN statements s ON s.event = e.id)") { PlaceId = "+x.id" };

    public static readonly Counted Editions = new("editions", "edition", null, "x.status", "x.first", "x.last", "editions");

    public static readonly Counted Conflicts = new("conflicts", "conflict", "x.kind", null, "x.first", "x.last",
        "(SELECT DISTINCT o.conflict AS id, h.place FROM conflicts_of o JOIN (SELECT id, place FROM events UNION ALL SELECT id, place FROM editions) h ON h.id = o.record)");

    public static readonly Counted People = new("people", "person", null, null, "x.first", "x.last", "(SELECT NULL AS id, NULL AS place)");
}
