using Mahdar.Extraction.Events;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>"استقبل رئيس الوزراء فلان وزير خارجية إيران", "التقى الوزير نظيره التركي": who meets officials of a state is not guessed to be of it.</summary>
internal sealed class OtherSides(Material material, EntityBook book)
{
    private List<(EntityDraft Person, HeldHere Office, string State)>? told;

    /// <summary>The states that officials told with their state in the same sentence are of, where a word of meeting stands before the office of a leader or minister.</summary>
    public IReadOnlyCollection<string> Of(EntityDraft person, HeldHere held)
    {
        if (held.Role is not (Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister) || material.HasAnd(held.First)) return [];
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(held.First)];
        if (!Enumerable.Range(sentence.First, held.First - sentence.First).Any(Brings)) return [];
        told ??= [.. book.Drafts.SelectMany(draft => draft.Offices, (draft, office) => (draft, office, office.Of.State)).Where(o => o.State is not null && !o.office.IsOwnerGuessed).Select(o => (o.draft, o.office, o.State!))];
        return [.. told.Where(other => other.Person != person && other.Office.First >= sentence.First && other.Office.First < sentence.End).Select(other => other.State).Distinct()];
    }

    private bool Brings(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Value is TriggerFacts { Type: EventType.Meeting or EventType.Call } or TriggerFacts { Type: null, Form: not TriggerForm.Noun }) return true;
        return false;
    }
}
