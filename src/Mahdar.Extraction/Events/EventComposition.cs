using Mahdar.Extraction.Events.Topics;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Puts events into the form of the model.</summary>
internal sealed class EventComposition(Material material, EntityBook book)
{
    /// <summary>Marks all that an event speaks of, so that it gets an id.</summary>
    public void Use(EventDraft draft)
    {
        foreach (var party in draft.Parties)
        {
            party.IsUsed = true;
            if (Represented(party) is { } represented) represented.IsUsed = true;
        }
        if (draft.Place is not null) draft.Place.IsUsed = true;
    }

    public Event Event(EventDraft draft, int index) => new()
    {
        Id = $"e{index + 1}",
        Type = draft.Type,
        Form = FormOf(draft),
        Status = draft.Status ?? EventStatus.Held,
        Participants = draft.Parties.Select(party => new Participant(party.Id, Represented(party)?.Id, RoleOf(party))).ToArray(),
        When = draft.When,
        Place = draft.Place?.Id,
        Edition = draft.Edition >= 0 ? $"d{draft.Edition + 1}" : null,
        Duration = draft.Lasting,
        Topics = draft.Topics.Select(Words).Select(span => new Topic(span, span.Of(material.Report.Text).ToString())).ToArray(),
        Evidence = draft.Evidence.Select(words => Words(words.First, words.End)).Distinct().OrderBy(span => span.Start).ToArray(),
        Rule = draft.Rule,
    };

    private static MeetingForm? FormOf(EventDraft draft) => draft.Type != EventType.Meeting ? null : PartyReader.Sides(draft.Parties) switch
    {
        <= 2 => MeetingForm.Bilateral,
        3 => MeetingForm.Trilateral,
        _ => MeetingForm.Multilateral,
    };

    private EntityDraft? Represented(EntityDraft party) =>
        party.Type != EntityType.Person ? null
        : party.RepresentedState is { } state ? book.State(state)
        : party.RepresentedOrganization is { } organization ? book.Organization(organization) : null;

    private static Role? RoleOf(EntityDraft party) => party.Offices.Find(office => office.Status != OfficeStatus.Former)?.Role;

    /// <summary>Without the letters of the first word that lead to it (و, ل, ب), and a blank behind them.</summary>
    private Span Words(TopicSpan topic)
    {
        var span = Words(topic.First, topic.End);
        var start = span.Start + topic.Left;
        while (char.IsWhiteSpace(material.Report.Text[start])) start++;
        return new Span(start, span.End);
    }

    private Span Words(int first, int end) => new(material.Tokens[first].Start, material.Tokens[end - 1].End);
}
