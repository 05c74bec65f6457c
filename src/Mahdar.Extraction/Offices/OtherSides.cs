using Mahdar.Extraction.Events;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>"استقبل رئيس الوزراء فلان وزير خارجية إيران", "التقى الوزير نظيره التركي": who meets officials of a state is not guessed to be of it.</summary>
internal sealed class OtherSides(Material material, EntityBook book)
{
    /// <summary>So many tokens behind an office the visit stands that its holder makes, and so many behind that the state.</summary>
    private const int MostToVisit = 12, MostToState = 4;

    private List<(EntityDraft Person, HeldHere Office, string State)>? told;

    /// <summary>The states that officials told with their state in the same sentence are of, where a word of meeting stands before the office of a leader or minister.</summary>
    public IReadOnlyCollection<string> Of(EntityDraft person, HeldHere held)
    {
        if (Later(held.First) is { } later) return [later];
        if (held.Role is not (Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead or Role.ForeignMinister or Role.DefenceMinister or Role.Minister or Role.DeputyMinister) && held is not { Role: Role.Legislator, Rule: "office: president" } || material.HasAnd(held.First)) return [];
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(held.First)];
        if (Visited(held, sentence.End) is { } visited) return [visited];
        if (!Enumerable.Range(sentence.First, held.First - sentence.First).Any(Brings)) return [];
        told ??= [.. book.Drafts.SelectMany(draft => draft.Offices, (draft, office) => (draft, office, office.Of.State)).Where(o => o.State is not null && !o.office.IsOwnerGuessed).Select(o => (o.draft, o.office, o.State!))];
        return [.. told.Where(other => other.Person != person && other.Office.First >= sentence.First && other.Office.First < sentence.End).Select(other => other.State).Distinct()];
    }

    /// <summary>"يبدأ رئيس الوزراء فلان، الخميس، زيارة إلى تونس", "يزور رئيس الوزراء فلان تونس": the state to which he goes is another, unless somebody says something in between.</summary>
    private string? Visited(HeldHere held, int sentenceEnd)
    {
        for (var i = held.First - 1; i < sentenceEnd && i < held.End + MostToVisit; i++)
        {
            if (i >= held.End && (Statements.Complementizer.IsAt(material, i) || material.Matches.Has(i, EntryKind.Cue))) return null;
            if (i >= held.First && i < held.End || !IsVisit(i, i < held.First, out var end)) continue;
            for (var at = i < held.First ? held.End : end; at < sentenceEnd && at < end + MostToState + (i < held.First ? MostToVisit : 0); at++)
                if (material.Matches.TryGet(at, EntryKind.State, out var state)) return state.Entry.State;
            return null;
        }
        return null;
    }

    /// <summary>A verb of visiting before him, the noun behind him.</summary>
    private bool IsVisit(int token, bool verb, out int end)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Value is TriggerFacts { Type: EventType.Visit, Pronoun: TriggerPronoun.None, Form: var form } && (form == TriggerForm.Noun) != verb && !match.Definite)
            {
                end = match.End;
                return true;
            }
        end = token;
        return false;
    }

    /// <summary>"ومن الجانب القطري وزير الطاقة فلان": the state of the side that the words before an office in its sentence tell, or null.</summary>
    public string? At(int token)
    {
        for (var i = token - 1; i >= First(token); i--)
            if (SideAt(i) is { } state) return state;
        return null;
    }

    /// <summary>"برعاية وزير النقل فلان، ومن الجانب الأردني وزير الصناعة فلان": the side that is told behind an office, which it is not of.</summary>
    public string? Later(int token)
    {
        var end = material.Passage.Sentences[material.Passage.SentenceOf(token)].End;
        for (var i = token; i < end; i++)
            if (SideAt(i) is { } state) return state;
        return null;
    }

    private int First(int token) => material.Passage.Sentences[material.Passage.SentenceOf(token)].First;

    private string? SideAt(int token)
    {
        if (!material.IsForm(token, "الجانب") || !material.IsWord(token - 1) || material.Passage.Form(token - 1) is not ("من" or "ومن" or "عن" or "وعن")) return null;
        foreach (var match in material.Matches.At(token + 1))
            if (match.Entry is { Kind: EntryKind.Nationality, State: { } state }) return state;
        return null;
    }

    private bool Brings(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Value is TriggerFacts { Type: EventType.Meeting or EventType.Call } or TriggerFacts { Type: null, Form: not TriggerForm.Noun }) return true;
        return false;
    }
}
