using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Web.Words;

namespace Mahdar.Web.Marking;

/// <summary>The facts of one report in the reader's words.</summary>
public sealed class FactReader(Minutes minutes, Wording words)
{
    private readonly Dictionary<string, Entity> entities = minutes.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);

    /// <summary>Events first, then statements, sessions, who and what is named, times and problems; each kind in the order of the text.</summary>
    public IReadOnlyList<Fact> Read()
    {
        var facts = new List<Fact>();
        facts.AddRange(minutes.Problems.Select((problem, at) => new Fact($"problem-{at + 1}", FactKind.Problem, words.Say(new Model.Records.Reason(problem.Message, problem.MessageArabic)), "", [problem.Span], null)));
        facts.AddRange(minutes.Events.Select(Of));
        facts.AddRange(minutes.Statements.Select(Of));
        facts.AddRange(minutes.Editions.Select(Of));
        facts.AddRange(minutes.Entities.Where(entity => entity.Mentions.Count > 0).Select(Of).OrderBy(fact => fact.Kind));
        facts.AddRange(minutes.Offices.Select((office, at) => new Fact($"office-{at + 1}", FactKind.Office, office.Title, Joined(Name(office.Person), Name(office.Of)), office.Evidence, office.Rule)));
        facts.AddRange(minutes.Times.Select((time, at) => new Fact($"time-{at + 1}", FactKind.Time, words.Days(time.Days) is { Length: > 0 } days ? days : time.Timex ?? time.Text, time.Reason, [time.Span], time.Rule)));
        return [.. facts.Select(fact => fact with { Spans = [.. fact.Spans.Where(span => span.Length > 0 && span.End <= minutes.Report.Text.Length)] }).Where(fact => fact.Spans.Count > 0)];
    }

    private Fact Of(Event happening) => new(
        happening.Id, FactKind.Event,
        $"{words.Type(happening.Type)}: {string.Join(" + ", happening.Participants.Select(Name))}",
        Joined([words.Status(happening.Status), words.Days(happening.When), Name(happening.Place), Name(EditionSeries(happening.Edition)), happening.Duration is { } length ? words.Length(length) : null, .. happening.Topics.Select(topic => topic.Text)]),
        happening.Evidence, happening.Rule);

    private Fact Of(Statement statement) => new(
        statement.Id, FactKind.Statement, Name(statement.Speaker),
        Joined(words.Texts["mode." + EnumNames<StatementMode>.Of(statement.Mode)],
            statement.Stance is { } stance ? words.Texts.Or("stance." + stance, stance) : null, minutes.Events.FirstOrDefault(happening => happening.Id == statement.Event) is { } at ? words.Texts.Of("at", words.Type(at.Type)) : null,
            statement.Addressee is { } to ? words.Texts.Of("to", Name(to)) : null, statement.Relay is { } relay ? words.Texts.Of("via", Name(relay)) : null),
        statement.Cue is { } cue ? [statement.Span, cue] : [statement.Span], statement.Rule);

    private Fact Of(Edition edition) => new(
        edition.Id, FactKind.Edition, Name(edition.Series) + (edition.Ordinal is { } ordinal ? " · " + words.Texts.Of("edition.number", words.Number(ordinal)) : ""),
        Joined(words.Status(edition.Status), words.Days(edition.When), Name(edition.Place)), edition.Evidence, edition.Rule);

    private Fact Of(Entity entity) => new(
        entity.Id, KindOf(entity.Type), Name(entity.Id),
        Joined([words.IsArabic ? entity.Latin : entity.Name, .. minutes.Offices.Where(office => office.Person == entity.Id).Select(office => office.Title).Distinct()]),
        [.. entity.Mentions.Select(mention => mention.Span)], entity.Mentions[0].Rule);

    private string Name(Participant participant) =>
        entities.TryGetValue(participant.Entity, out var who) && who is { Type: EntityType.Person, Name: null }
            ? Joined(participant.Role is { } role ? words.Role(role) : null, Name(participant.Represents)) is { Length: > 0 } office ? office : words.Texts["unnamed"]
            : Name(participant.Entity);

    private string Name(string? id) => id is null ? "" : !entities.TryGetValue(id, out var entity) ? id
        : (words.IsArabic ? entity.Name : entity.Latin ?? entity.Name) ?? minutes.Offices.FirstOrDefault(office => office.Person == id)?.Title ?? words.Texts["unnamed"];

    private string? EditionSeries(string? edition) => edition is null ? null : minutes.Editions.FirstOrDefault(known => known.Id == edition)?.Series;

    private static FactKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => FactKind.Person,
        EntityType.State => FactKind.State,
        EntityType.Place => FactKind.Place,
        EntityType.Organization => FactKind.Organization,
        _ => FactKind.Series,
    };

    private static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
