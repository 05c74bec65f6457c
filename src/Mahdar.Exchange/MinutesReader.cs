using System.Text.Json;
using Mahdar.Model;

namespace Mahdar.Exchange;

/// <summary>Reads minutes back from a line of the contract's JSON. Other programs may leave out what they do not know.</summary>
public static class MinutesReader
{
    /// <summary>The minutes of one line; null where the line is no object with a report.</summary>
    public static Minutes? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.Field("report") is { } report ? MinutesOf(json.RootElement, report) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Minutes that were written without their text.</summary>
    /// <exception cref="JsonException">It is not what <see cref="MinutesWriter.WriteWithoutText"/> wrote.</exception>
    public static Minutes Read(ReadOnlyMemory<byte> json, string text)
    {
        using var document = JsonDocument.Parse(json);
        var minutes = document.RootElement.Field("report") is { } report ? MinutesOf(document.RootElement, report) : throw new JsonException("no report");
        return minutes with { Report = minutes.Report with { Text = text } };
    }

    private static Minutes MinutesOf(JsonElement json, JsonElement report) => new()
    {
        Report = ReportOf(report),
        Entities = json.List("entities", EntityOf),
        Offices = json.List("offices", OfficeOf),
        Times = json.List("times", TimeOf),
        Editions = json.List("editions", EditionOf),
        Events = json.List("events", EventOf, IsKnown<EventType>("type")),
        Statements = json.List("statements", StatementOf),
        Problems = json.List("problems", ProblemOf, IsKnown<ProblemKind>("kind")),
    };

    private static Report ReportOf(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Path = json.Text("path"),
        Url = json.Text("url"),
        Title = json.Text("title"),
        GivenTitle = json.Text("givenTitle"),
        Publisher = json.Text("publisher"),
        Author = json.Text("author"),
        Language = json.Text("language") ?? "ar",
        Published = json.Field("published") is { } published ? PublishedOf(published) : null,
        PublishedAt = json.Text("publishedAt"),
        Section = json.Text("section"),
        Text = json.Text("text") ?? "",
        Blocks = json.List("blocks", block => new Block(block.Offsets(), block.Enum<BlockKind>("kind") ?? BlockKind.Body, Rule(block)) { Source = block.Offsets("source") }),
    };

    private static PublishedDay? PublishedOf(JsonElement json) =>
        (json.Day("from") ?? json.Day("to")) is { } day
            ? new PublishedDay(day, json.Day("to") ?? day, json.Enum<PublishedBasis>("basis") ?? PublishedBasis.Metadata, json.Text("reason") ?? "")
            : null;

    private static Entity EntityOf(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Type = json.Enum<EntityType>("type") ?? EntityType.Organization,
        Name = json.Text("name"),
        Latin = json.Text("latin"),
        Ref = json.Text("ref"),
        Country = json.Text("country"),
        Mentions = json.List("mentions", mention => new Mention(mention.Offsets(), Rule(mention))),
    };

    private static Office OfficeOf(JsonElement json) => new(
        json.Text("person") ?? "", json.Enum<Role>("role") ?? Role.Other, json.Text("title") ?? "", json.Text("of"),
        json.Enum<OfficeStatus>("status") ?? OfficeStatus.Unknown, json.Evidence(), Rule(json));

    private static TimeExpression TimeOf(JsonElement json) => new()
    {
        Span = json.Offsets(),
        Text = json.Text("text") ?? "",
        Kind = json.Enum<TimeKind>("kind") ?? TimeKind.Date,
        Days = new Days(json.Day("from"), json.Day("to")),
        Timex = json.Text("timex"),
        Reason = json.Text("reason") ?? "",
        Rule = Rule(json),
        Impossible = json.Flag("impossible"),
    };

    private static Edition EditionOf(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Series = json.Text("series") ?? "",
        Ordinal = json.Number("ordinal"),
        Status = json.Enum<EditionStatus>("status") ?? EditionStatus.Held,
        When = json.Days("when"),
        Place = json.Text("place"),
        Host = json.Text("host"),
        Evidence = json.Evidence(),
        Rule = Rule(json),
    };

    private static Event EventOf(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Type = json.Enum<EventType>("type") ?? EventType.Meeting,
        Form = json.Enum<MeetingForm>("form"),
        Status = json.Enum<EventStatus>("status") ?? EventStatus.Held,
        Participants = json.List("participants", p => new Participant(p.Text("entity") ?? "", p.Text("represents"), p.Enum<Role>("role"))),
        When = json.Days("when"),
        Place = json.Text("place"),
        Edition = json.Text("edition"),
        Duration = json.Duration("duration"),
        Topics = json.List("topics", topic => new Topic(topic.Offsets(), topic.Text("text") ?? "")),
        Evidence = json.Evidence(),
        Rule = Rule(json),
    };

    private static Statement StatementOf(JsonElement json) => new()
    {
        Id = json.Text("id") ?? "",
        Speaker = json.Text("speaker") ?? "",
        Addressee = json.Text("addressee"),
        Relay = json.Text("relay"),
        Mode = json.Enum<StatementMode>("mode") ?? StatementMode.Indirect,
        Span = json.Offsets(),
        Text = json.Text("text") ?? "",
        Cue = json.Offsets("cue"),
        Stance = json.Text("stance"),
        Event = json.Text("event"),
        Rule = Rule(json),
    };

    private static Problem ProblemOf(JsonElement json) => new(
        json.Enum<ProblemKind>("kind") ?? ProblemKind.ImpossibleDate, json.Offsets(), json.Text("message") ?? "", json.Text("messageAr") ?? "");

    /// <summary>The contract may grow: an item of a kind that this program does not know is passed over.</summary>
    private static Func<JsonElement, bool> IsKnown<T>(string field) where T : struct, Enum => json => json.Enum<T>(field) is not null;

    private static string Rule(JsonElement json) => json.Text("rule") ?? "";
}
