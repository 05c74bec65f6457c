using Mahdar.Learning;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>What speaks for and against a candidate as the speaker of a telling.</summary>
internal sealed class SpeakerFeatures(Material material, ReferentIndex referents, StatementLog log, Surroundings around)
{
    private enum F
    {
        Rules, RulesHow, RulesSort, RulesForm, Sort, SortForm, SortVerb, Agrees, AgreesSort,
        Place, PlaceForm, PlaceHow, PlaceSort, PlaceAgrees, PlaceProclitic, PlaceAnyRules,
        BehindWord, BehindProclitics, BehindDistance, BehindNext, BehindSort, BehindOrder,
        BeforeWord, BeforeProclitics, BeforeDistance, BeforeNext, BeforeSort, BeforeOrder, BeforeCue, First, FirstOrder,
        Previous, PreviousWord, PreviousSort, PreviousProclitics, Spoke, SpokeForm, SpokeHere, SpokeVerb, SpokeTimes, SpokeRules,
        Relay, Title, Lead, Mentions, InWords, InWordsPlace, Only, Gender, RulesPlace, RulesSpoke, ParagraphSpoke, Nobody,
    }

    private Dictionary<EntityDraft, int>? mentions;

    public void Fill(FeatureBag into, Telling telling, SpeakerCandidate candidate, List<SpeakerCandidate> all)
    {
        into.Clear();
        var (cue, verb, _, how) = around.Of(telling);
        var form = cue is null ? 9ul : (ulong)cue.Form * 2 + (cue.Plural ? 16u : 0) + (cue.ObjectWritten ? 32u : 0);
        var sort = Surroundings.SortOf(candidate.Entity);
        var agrees = cue is null ? 2ul : Agreement.Fits(candidate.Entity, cue) ? 1ul : 0;
        var place = PlaceOf(candidate);
        var anybody = telling.Speaker is null ? 1ul : 0;
        if (candidate.IsRules)
        {
            Add(F.Rules);
            Add(F.RulesHow, how);
            Add(F.RulesSort, how, sort);
            Add(F.RulesForm, how, form, agrees);
            Add(F.RulesPlace, how, place);
            Add(F.RulesSpoke, how, Surroundings.Coarse(candidate.SpokeBack), sort);
        }
        Add(F.Sort, sort, anybody);
        Add(F.SortForm, sort, form);
        Add(F.SortVerb, sort, verb);
        Add(F.Agrees, agrees, form);
        Add(F.AgreesSort, agrees, sort, form);
        if (cue is not null && candidate.Entity.Type == EntityType.Person) Add(F.Gender, (ulong)candidate.Entity.Gender, cue.Feminine ? 1u : 0, form);
        Add(F.Place, place, anybody);
        Add(F.PlaceForm, place, form);
        Add(F.PlaceHow, place, how);
        Add(F.PlaceSort, place, sort);
        Add(F.PlaceAgrees, place, agrees, form);
        Add(F.PlaceProclitic, place, material.HasAnd(telling.CueFirst) ? 1u : 0, IsAtHead(telling.CueFirst) ? 1u : 0);
        if (candidate.Behind is { } behind)
        {
            Add(F.BehindWord, around.At(behind.First - 1));
            Add(F.BehindProclitics, (ulong)behind.Proclitics, candidate.BehindOrder == 0 ? 0u : 1);
            Add(F.BehindDistance, Surroundings.Coarse(behind.First - telling.CueFirst), form);
            Add(F.BehindNext, around.At(behind.End), candidate.BehindOrder == 0 ? 0u : 1);
            Add(F.BehindSort, (ulong)behind.Kind, Surroundings.Coarse(behind.First - telling.CueFirst), cue is { MayTakeObject: true } ? 1u : 0);
            Add(F.BehindOrder, (ulong)Math.Min(candidate.BehindOrder, 3), form);
        }
        if (candidate.Before is { } before)
        {
            Add(F.BeforeWord, around.At(before.First - 1));
            Add(F.BeforeProclitics, (ulong)before.Proclitics, form);
            Add(F.BeforeDistance, Surroundings.Coarse(telling.CueFirst - before.End), form);
            Add(F.BeforeNext, around.At(before.End));
            Add(F.BeforeSort, (ulong)before.Kind, (ulong)Math.Min(candidate.BeforeOrder, 3));
            Add(F.BeforeOrder, (ulong)Math.Min(candidate.BeforeOrder, 3), form, agrees);
            Add(F.BeforeCue, Cues.IsAt(material, before.First - 1) ? 1u : 0, material.IsComma(before.First - 1) ? 1u : 0, (ulong)Math.Min(candidate.BeforeOrder, 2));
        }
        if (candidate.IsFirst)
        {
            Add(F.First, form);
            Add(F.FirstOrder, form, agrees, sort);
        }
        if (candidate.Previous is { } previous)
        {
            Add(F.Previous, (ulong)Math.Min(candidate.PreviousOrder, 3), form, IsAtHead(telling.CueFirst) ? 1u : 0);
            Add(F.PreviousWord, around.At(previous.First - 1));
            Add(F.PreviousSort, sort, (ulong)Math.Min(candidate.PreviousOrder, 3));
            Add(F.PreviousProclitics, (ulong)previous.Proclitics);
        }
        Add(F.Spoke, Surroundings.Coarse(candidate.SpokeBack), agrees);
        Add(F.SpokeForm, Surroundings.Coarse(candidate.SpokeBack), form, IsAtHead(telling.CueFirst) ? 1u : 0);
        Add(F.SpokeHere, candidate.SpokeHere ? 1u : 0, form);
        Add(F.SpokeVerb, Surroundings.Coarse(candidate.SpokeBack), verb);
        Add(F.SpokeRules, Surroundings.Coarse(candidate.SpokeBack), how);
        Add(F.SpokeTimes, Surroundings.Coarse(TimesSpoken(candidate.Entity)));
        if (candidate.SpokeBack == 0 && log.Last is { } last) Add(F.ParagraphSpoke, material.Passage.Sentences[material.Passage.SentenceOf(telling.CueFirst)].Line == material.Passage.Sentences[material.Passage.SentenceOf(last.CueFirst)].Line ? 1u : 0, form);
        if (candidate.IsRelay) Add(F.Relay, form);
        if (candidate.IsInTitle) Add(F.Title, sort);
        if (candidate.IsLeading) Add(F.Lead, sort);
        Add(F.Mentions, Surroundings.Coarse(Mentions(candidate.Entity)));
        if (candidate.IsInWords)
        {
            Add(F.InWords, sort);
            Add(F.InWordsPlace, place);
        }
        if (all.Count == 1) Add(F.Only);

        void Add(F template, ulong first = 0, ulong second = 0, ulong third = 0) => into.Add(Feature.Of((int)template, first, second, third));
    }

    /// <summary>Where the candidate stands, by the place that tells most.</summary>
    private static ulong PlaceOf(SpeakerCandidate candidate) =>
        candidate.Behind is not null ? candidate.BehindOrder == 0 ? 1u : 2
        : candidate.Before is not null ? 3 + (candidate.SpokeHere ? 1u : 0) + (candidate.IsFirst ? 2u : 0)
        : candidate.SpokeHere ? 7u
        : candidate.SpokeBack == 0 ? 8 + (candidate.Previous is not null ? 1u : 0)
        : candidate.Previous is not null ? candidate.PreviousOrder == 0 ? 10u : 11
        : candidate.SpokeBack > 0 ? 12 : candidate.IsInTitle ? 13u : candidate.IsLeading ? 14u : 15u;

    private bool IsAtHead(int token) => token == material.Passage.Sentences[material.Passage.SentenceOf(token)].First;

    private int TimesSpoken(EntityDraft entity)
    {
        var times = 0;
        for (var i = log.Speakers.Count - 1; i >= Math.Max(0, log.Speakers.Count - 20); i--)
            if (log.Speakers[i] == entity) times++;
        return times;
    }

    private int Mentions(EntityDraft entity)
    {
        if (mentions is null)
        {
            mentions = [];
            foreach (var referent in referents.All) mentions[referent.Entity] = mentions.GetValueOrDefault(referent.Entity) + 1;
        }
        return mentions.GetValueOrDefault(entity);
    }
}
