using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Events;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Problems;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction;

/// <summary>Gives ids and puts what the stages found into the form of the model.</summary>
internal sealed class Composition(Scene scene, Func<int, string?> stateBefore)
{
    private readonly Material material = scene.Material;
    private readonly EntityBook book = scene.Book;

    public Minutes Join(List<EditionDraft> editions, List<EventDraft> events, List<StatementDraft> statements, IEnumerable<Problem> problems)
    {
        foreach (var person in book.Drafts.Where(d => d.Type == EntityType.Person).ToArray())
            foreach (var held in person.Offices)
                if ((OwnerOf(held.Of) ?? KnownOwner(person, held)) is { } owner) owner.IsUsed = true;
        var happenings = new EventComposition(material, book);
        foreach (var draft in editions) EditionComposition.Use(draft);
        foreach (var draft in events) happenings.Use(draft);
        var entities = book.Close();
        var said = statements.OrderBy(s => s.First).ToArray();
        var occasions = new OccasionReader(scene, events).Read(said);
        var told = events.Select(happenings.Event).ToArray();
        var spellings = new NameProblems(material).Read(book.Drafts).ToArray();
        return new Minutes
        {
            Report = material.Report,
            Entities = entities,
            Offices = Offices().ToArray(),
            Times = material.Times.Times.Where(t => IsTold(t.Span)).ToArray(),
            Problems = problems.Concat(material.Times.Problems.Where(p => IsTold(p.Span))).Concat(spellings).Concat(new SlipProblems(material).Read(book.Drafts, spellings)).OrderBy(p => p.Span.Start).ToArray(),
            Editions = editions.Select((draft, index) => EditionComposition.Edition(draft, index, material)).ToArray(),
            Events = told,
            Statements = said.Select((draft, index) => Statement(draft, index, occasions[index])).ToArray(),
        };
    }

    /// <summary>Times and problems count in the article itself and in its own dateline and byline, not in what surrounds it.</summary>
    private bool IsTold(Span span) =>
        material.KindAt(material.Passage.TokenAt(span.Start)) is BlockKind.Title or BlockKind.Body or BlockKind.Dateline or BlockKind.Byline;

    private EntityDraft? OwnerOf(Affiliation of) => of.State is { } state ? book.State(state) : of.Organization is { } organization ? book.Organization(organization) : null;

    private IEnumerable<Office> Offices()
    {
        foreach (var person in book.Drafts.ToArray())
            if (person.Type == EntityType.Person && person.Id.Length > 0)
                foreach (var held in person.Offices)
                    yield return new Office(person.Id, held.Role, held.Title, (OwnerOf(held.Of) ?? KnownOwner(person, held))?.Id is { Length: > 0 } of ? of : null, held.Status, [Words(held.First, held.End)], held.Rule);
    }

    /// <summary>Where the words do not say whose office it is: the state that the tables know for the person, or of an office of his, else the one that was spoken of last, where it was not looked for in vain before.</summary>
    private EntityDraft? KnownOwner(EntityDraft person, HeldHere held)
    {
        if (held.Of.IsKnown || held.IsOwnerGuessed) return null;
        // "وكيل الأمين العام": of a body that the words leave open, and of no state.
        if (held.Rule.StartsWith("office: under-secretary-general", StringComparison.Ordinal)) return null;
        return (person.Facts?.State ?? person.Offices.Select(other => other.Of.State).FirstOrDefault(told => told is not null) ?? stateBefore(held.First)) is { } state ? book.State(state) : null;
    }

    private Statement Statement(StatementDraft draft, int index, Occasion? occasion)
    {
        var span = Words(draft.First, draft.End);
        return new Statement
        {
            Id = $"q{index + 1}",
            Speaker = draft.Speaker.Id,
            Addressee = draft.Addressee?.Id,
            Relay = draft.Relay?.Id,
            Mode = draft.Mode,
            Span = span,
            Text = span.Of(material.Report.Text).ToString(),
            Cue = draft.CueEnd > draft.CueFirst ? Words(draft.CueFirst, draft.CueEnd) : null,
            Stance = draft.Stance,
            Event = occasion is { } at ? $"e{at.Event + 1}" : null,
            Rule = occasion is { } found ? $"{draft.Rule}; event: {found.Rule}" : draft.Rule,
        };
    }

    private Span Words(int first, int end) => new(material.Tokens[first].Start, material.Tokens[end - 1].End);
}
