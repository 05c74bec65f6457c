using System.Globalization;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Gold;

namespace Mahdar.Tests.Scoring;

/// <summary>Minutes made from gold and then damaged at random: output with every kind of hit, near miss and extra.</summary>
internal sealed class Perturbed(GoldReport gold, Report report, Random random, double damage)
{
    private readonly List<Entity> entities = [];
    private readonly List<Office> offices = [];

    public Minutes Make()
    {
        foreach (var person in gold.People) if (!Hit()) AddPerson(person);
        var events = Some(gold.Events, EventOf).ToList();
        var statements = Statements().ToList();
        var minutes = new Minutes
        {
            Report = report with
            {
                Title = Hit() ? report.Title + " زائد" : gold.Title,
                Published = gold.Published is null || Hit() ? null : Published(gold.Published),
                Blocks = [.. report.Blocks.Select(block => Hit() ? block with { Kind = (BlockKind)random.Next(9) } : block)],
            },
            Events = events,
            Statements = statements,
            Editions = [.. Some(gold.Editions, EditionOf)],
            Times = [.. Some(gold.Times, TimeOf)],
            Problems = [.. Some(gold.Problems, problem => new Problem(EnumNames<ProblemKind>.Find(Hit() ? "inconsistent-name" : problem.Kind) ?? ProblemKind.ImpossibleDate, new Span(0, 3), "", ""))],
        };
        return minutes with { Entities = [.. entities], Offices = [.. offices] };
    }

    private bool Hit() => random.NextDouble() < damage;

    private IEnumerable<T> Some<TGold, T>(IEnumerable<TGold> golds, Func<TGold, T> make)
    {
        foreach (var item in golds)
        {
            if (!Hit()) yield return make(item);
            if (Hit()) yield return make(item);
        }
    }

    private static PublishedDay Published(string day)
    {
        var parsed = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new PublishedDay(parsed, parsed, PublishedBasis.Text, "");
    }

    private string Add(EntityType type, string? name, string? reference = null, string? country = null)
    {
        entities.Add(new Entity { Id = $"x{entities.Count}", Type = type, Name = name, Ref = reference, Country = country });
        return entities[^1].Id;
    }

    private void AddPerson(GoldPerson person)
    {
        var words = person.Name.Split(' ');
        var id = Add(EntityType.Person, Hit() ? words[random.Next(words.Length)] : Hit() ? person.Name.Replace('غ', 'ج') : person.Name);
        if (person.Role is null || Hit()) return;
        var role = Hit() ? (Role)random.Next(15) : EnumNames<Role>.Find(person.Role) ?? Role.Other;
        offices.Add(new Office(id, role, "", person.Of is null || Hit() ? null : Body(person.Of), OfficeStatus.Current, [], ""));
        if (Hit()) offices.Add(new Office(id, Role.Envoy, "", null, OfficeStatus.Former, [], ""));
    }

    private string Body(string written) => written.StartsWith("org:", StringComparison.Ordinal) ? Add(EntityType.Organization, written[4..]) : Add(EntityType.State, written, written);

    private Event EventOf(GoldEvent happening)
    {
        var type = EnumNames<EventType>.Find(happening.Type) ?? EventType.Attendance;
        var who = happening.Who.Where(_ => !Hit()).Select(Party.OfGold).Select(ParticipantOf).ToList();
        return new Event
        {
            Id = "e",
            Type = Hit() ? EventType.Call : type,
            Status = Hit() ? EventStatus.Planned : EnumNames<EventStatus>.Find(happening.Status) ?? EventStatus.Held,
            Participants = who,
            Place = Hit() ? Add(EntityType.Place, "مكان", null, "RU") : null,
            When = Hit() ? default : DaysOf(happening.From, happening.To),
            Evidence = [],
            Rule = "",
        };
    }

    private Participant ParticipantOf(Party party)
    {
        if (party.Person is null) return new Participant(party.Country is { } state ? Add(EntityType.State, null, state) : Add(EntityType.Organization, party.Body), null, null);
        var person = entities.Find(entity => entity.Type == EntityType.Person && entity.Name == party.Person)?.Id ?? Add(EntityType.Person, party.Person);
        return new Participant(person, Hit() ? null : party.Country is { } country ? Add(EntityType.State, null, country) : Add(EntityType.Organization, party.Body), null);
    }

    private Edition EditionOf(GoldEdition edition) => new()
    {
        Id = "d",
        Series = Add(EntityType.Series, Hit() ? "قمة أخرى" : edition.Series),
        Ordinal = Hit() ? null : edition.Ordinal,
        Evidence = [],
        Rule = "",
    };

    private TimeExpression TimeOf(GoldTime time) => new()
    {
        Span = new Span(0, 1),
        Text = Hit() ? time.Text + " الجاري" : time.Text,
        Kind = (TimeKind)random.Next(Hit() ? 5 : 2),
        Days = Hit() ? default : DaysOf(time.From, time.To),
        Reason = "",
        Rule = "",
    };

    private IEnumerable<Statement> Statements()
    {
        foreach (var statement in gold.Statements)
        {
            var start = report.Text.IndexOf(statement.First, StringComparison.Ordinal);
            var end = start < 0 ? -1 : report.Text.IndexOf(statement.Last, start, StringComparison.Ordinal);
            if (end < 0 || Hit()) continue;
            end += statement.Last.Length;
            if (Hit()) start = Math.Min(end - 1, start + random.Next(40));
            if (Hit()) end = Math.Min(report.Text.Length, end + random.Next(80));
            yield return new Statement { Id = "q", Speaker = SpeakerOf(statement.Speaker), Mode = StatementMode.Mixed, Span = new Span(start, end), Text = report.Text[start..end], Rule = "" };
        }
    }

    private string SpeakerOf(string speaker)
    {
        if (Hit()) return entities.Count > 0 ? entities[random.Next(entities.Count)].Id : Add(EntityType.Person, "آخر");
        if (speaker.Contains(':')) return Add(EntityType.Organization, speaker.Split(':')[1]);
        if (speaker.Length == 2) return Add(EntityType.State, null, speaker);
        return entities.Find(entity => entity.Name == speaker)?.Id ?? Add(EntityType.Person, speaker);
    }

    private static Days DaysOf(string? from, string? to) => new(Day(from), Day(to));

    private static DateOnly? Day(string? iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
