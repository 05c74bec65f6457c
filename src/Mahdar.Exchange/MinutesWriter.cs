using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Mahdar.Model;

namespace Mahdar.Exchange;

/// <summary>Writes minutes as the JSON of the contract, one object a line.</summary>
public static class MinutesWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One line of UTF-8, without the line end.</summary>
    public static byte[] ToLine(Minutes minutes)
    {
        var buffer = new ArrayBufferWriter<byte>(minutes.Report.Text.Length * 3 + 4096);
        Write(buffer, minutes);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The same without the text of the report, for a store that keeps it beside: see <see cref="MinutesReader.Read(ReadOnlyMemory{byte}, string)"/>.</summary>
    public static void WriteWithoutText(IBufferWriter<byte> buffer, Minutes minutes) => Write(buffer, minutes, withText: false);

    public static void Write(IBufferWriter<byte> buffer, Minutes minutes) => Write(buffer, minutes, withText: true);

    private static void Write(IBufferWriter<byte> buffer, Minutes minutes, bool withText)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        Report(json, minutes.Report, withText);
        var text = minutes.Report.Text;
        json.List("entities", minutes.Entities, (json, entity) => Entity(json, entity, text));
        json.List("offices", minutes.Offices, Office);
        json.List("times", minutes.Times, Time);
        json.List("editions", minutes.Editions, Edition);
        json.List("events", minutes.Events, Event);
        json.List("statements", minutes.Statements, Statement);
        json.List("problems", minutes.Problems, Problem);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Report(Utf8JsonWriter json, Report report, bool withText)
    {
        json.WriteStartObject("report");
        json.Text("id", report.Id);
        json.Text("path", report.Path);
        json.Text("url", report.Url);
        json.Text("title", report.Title);
        json.Text("publisher", report.Publisher);
        json.Text("author", report.Author);
        json.Text("language", report.Language);
        // Only pages and crawls know these; the lines of plain texts stay as they were.
        if (report.Section is { } section) json.Text("section", section);
        Published(json, report.Published);
        if (report.PublishedAt is { } moment) json.Text("publishedAt", moment);
        if (withText) json.Text("text", report.Text);
        else json.Text("givenTitle", report.GivenTitle);
        json.List("blocks", report.Blocks, Block);
        json.WriteEndObject();
    }

    private static void Published(Utf8JsonWriter json, PublishedDay? published)
    {
        if (published is null)
        {
            json.WriteNull("published");
            return;
        }
        json.WriteStartObject("published");
        json.Day("from", published.From);
        json.Day("to", published.To);
        json.Enum<PublishedBasis>("basis", published.Basis);
        json.Text("reason", published.Reason);
        json.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter json, Block block)
    {
        json.Offsets(block.Span);
        json.Enum<BlockKind>("kind", block.Kind);
        json.Text("rule", block.Rule);
        if (block.Source is { } source) json.Offsets("source", source);
    }

    private static void Entity(Utf8JsonWriter json, Entity entity, string text)
    {
        json.Text("id", entity.Id);
        json.Enum<EntityType>("type", entity.Type);
        json.Text("name", entity.Name);
        json.Text("latin", entity.Latin);
        json.Text("ref", entity.Ref);
        json.Text("country", entity.Country);
        json.List("mentions", entity.Mentions, (json, mention) => Mention(json, mention, text));
    }

    private static void Mention(Utf8JsonWriter json, Mention mention, string text)
    {
        json.Offsets(mention.Span);
        json.Text("text", mention.Span.Of(text).ToString());
        json.Text("rule", mention.Rule);
    }

    private static void Office(Utf8JsonWriter json, Office office)
    {
        json.Text("person", office.Person);
        json.Enum<Role>("role", office.Role);
        json.Text("title", office.Title);
        json.Text("of", office.Of);
        json.Enum<OfficeStatus>("status", office.Status);
        json.Evidence(office.Evidence);
        json.Text("rule", office.Rule);
    }

    private static void Time(Utf8JsonWriter json, TimeExpression time)
    {
        json.Offsets(time.Span);
        json.Text("text", time.Text);
        json.Day("from", time.Days.From);
        json.Day("to", time.Days.To);
        json.Enum<TimeKind>("kind", time.Kind);
        json.Text("timex", time.Timex);
        json.Text("reason", time.Reason);
        json.Text("rule", time.Rule);
        json.WriteBoolean("impossible", time.Impossible);
    }

    private static void Edition(Utf8JsonWriter json, Edition edition)
    {
        json.Text("id", edition.Id);
        json.Text("series", edition.Series);
        if (edition.Ordinal is { } ordinal) json.WriteNumber("ordinal", ordinal);
        else json.WriteNull("ordinal");
        json.Enum<EditionStatus>("status", edition.Status);
        json.Days("when", edition.When);
        json.Text("place", edition.Place);
        json.Text("host", edition.Host);
        json.Evidence(edition.Evidence);
        json.Text("rule", edition.Rule);
    }

    private static void Event(Utf8JsonWriter json, Event happening)
    {
        json.Text("id", happening.Id);
        json.Enum<EventType>("type", happening.Type);
        json.Enum("form", happening.Form);
        json.Enum<EventStatus>("status", happening.Status);
        json.List("participants", happening.Participants, Participant);
        json.Days("when", happening.When);
        json.Text("place", happening.Place);
        json.Text("edition", happening.Edition);
        json.Text("duration", happening.Duration is { } duration ? XmlConvert.ToString(duration) : null);
        json.List("topics", happening.Topics, Topic);
        json.Evidence(happening.Evidence);
        json.Text("rule", happening.Rule);
    }

    private static void Participant(Utf8JsonWriter json, Participant participant)
    {
        json.Text("entity", participant.Entity);
        json.Text("represents", participant.Represents);
        json.Enum("role", participant.Role);
    }

    private static void Topic(Utf8JsonWriter json, Topic topic)
    {
        json.Text("text", topic.Text);
        json.Offsets(topic.Span);
    }

    private static void Statement(Utf8JsonWriter json, Statement statement)
    {
        json.Text("id", statement.Id);
        json.Text("speaker", statement.Speaker);
        json.Text("addressee", statement.Addressee);
        json.Text("relay", statement.Relay);
        json.Enum<StatementMode>("mode", statement.Mode);
        json.Offsets(statement.Span);
        json.Text("text", statement.Text);
        json.Offsets("cue", statement.Cue);
        json.Text("stance", statement.Stance);
        json.Text("event", statement.Event);
        json.Text("rule", statement.Rule);
    }

    private static void Problem(Utf8JsonWriter json, Problem problem)
    {
        json.Enum<ProblemKind>("kind", problem.Kind);
        json.Offsets(problem.Span);
        json.Text("message", problem.Message);
        json.Text("messageAr", problem.MessageArabic);
    }
}
