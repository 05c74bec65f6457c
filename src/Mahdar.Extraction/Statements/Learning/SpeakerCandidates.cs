using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>Gathers who may have said what is told: those near the cue, those of the sentence before, those who spoke last, those whom title and first sentence name.</summary>
internal sealed class SpeakerCandidates(Material material, ReferentIndex referents, StatementLog log, Organs organs)
{
    /// <summary>So many tokens before the cue, behind it and into the sentence before are looked at.</summary>
    private const int MostBefore = 60, MostBehind = 30, MostPrevious = 50, MostInWords = 25;

    /// <summary>So many different speakers back.</summary>
    private const int MostBack = 5;

    private readonly List<SpeakerCandidate> found = [];
    private List<EntityDraft>? titled, leading;

    public List<SpeakerCandidate> Of(Telling telling)
    {
        found.Clear();
        if (telling.Speaker is { } chosen) Get(chosen).IsRules = true;
        var cue = telling.CueFirst;
        var number = material.Passage.SentenceOf(cue);
        var sentence = material.Passage.Sentences[number];
        AddBehind(cue, telling.First > cue ? Math.Min(telling.First, cue + MostBehind) : Math.Min(Math.Max(telling.CueEnd, cue + 1), cue + MostBehind));
        AddBefore(Math.Max(sentence.First, cue - MostBefore), cue, telling.First < cue ? telling.First : cue);
        for (var i = telling.First; i < Math.Min(telling.Limit, telling.First + MostInWords); i++)
            if (referents.StartingAt(i) is { Kind: not ReferentKind.Place } spokenOf && Find(organs.Speaker(spokenOf)) is { } candidate) candidate.IsInWords = true;
        if (Before(number) is >= 0 and var previous) AddPrevious(material.Passage.Sentences[previous]);
        AddSpeakers(sentence);
        foreach (var entity in titled ??= Named(BlockKind.Title, MostBefore)) Get(entity).IsInTitle = true;
        foreach (var entity in (leading ??= Named(BlockKind.Body, MostBehind)).Take(2)) Get(entity).IsLeading = true;
        return found;
    }

    private SpeakerCandidate Get(EntityDraft entity)
    {
        if (Find(entity) is { } known) return known;
        var candidate = new SpeakerCandidate(entity);
        found.Add(candidate);
        return candidate;
    }

    private SpeakerCandidate? Find(EntityDraft entity)
    {
        foreach (var candidate in found)
            if (candidate.Entity == entity) return candidate;
        return null;
    }

    private void AddBehind(int from, int end)
    {
        var order = 0;
        for (var i = from; i < end; i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            i = referent.End - 1;
            // "تقول لرويترز": to whom it is said.
            if (referent.Kind == ReferentKind.Place || referent.Entity.IsOutlet && (referent.Proclitics & Proclitics.La) != 0) continue;
            var candidate = Get(organs.Speaker(referent));
            if (candidate.Behind is null) (candidate.Behind, candidate.BehindOrder) = (referent, order++);
        }
    }

    private void AddBefore(int from, int cue, int words)
    {
        var first = true;
        var order = 0;
        for (var i = Math.Min(cue, words) - 1; i >= from; i--)
        {
            if (referents.Covering(i) is not { } referent) continue;
            i = referent.First;
            if (referent.Kind == ReferentKind.Place || referent.First < from || IsPartOfSpeaker(referent)) continue;
            var candidate = Get(organs.Speaker(referent));
            if (candidate.Before is null) (candidate.Before, candidate.BeforeOrder) = (referent, order++);
        }
        for (var i = from; i < Math.Min(cue, words) && first; i++)
        {
            if (referents.StartingAt(i) is not { Kind: not ReferentKind.Place } referent) continue;
            Get(organs.Speaker(referent)).IsFirst = true;
            first = false;
        }
    }

    private void AddPrevious(Sentence sentence)
    {
        var order = 0;
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + MostPrevious); i++)
        {
            if (referents.StartingAt(i) is not { } referent) continue;
            i = referent.End - 1;
            if (referent.Kind == ReferentKind.Place || IsPartOfSpeaker(referent)) continue;
            var candidate = Get(organs.Speaker(referent));
            if (candidate.Previous is null) (candidate.Previous, candidate.PreviousOrder) = (referent, order++);
        }
    }

    private void AddSpeakers(Sentence sentence)
    {
        var back = 0;
        for (var i = log.Speakers.Count - 1; i >= Math.Max(0, log.Speakers.Count - 3 * MostBack) && back < MostBack; i--)
        {
            var candidate = Get(log.Speakers[i]);
            if (candidate.SpokeBack < 0) candidate.SpokeBack = back++;
            candidate.SpokeHere |= log.Found[i].CueFirst >= sentence.First;
            if (i == log.Speakers.Count - 1 && log.Found[i].Relay is { } relay) Get(relay).IsRelay = true;
        }
    }

    /// <summary>"نفى مصدر في وزارة الخارجية": the ministry only tells who speaks.</summary>
    private bool IsPartOfSpeaker(Referent referent)
    {
        var (start, end) = (material.Tokens[referent.First].Start, material.Tokens[referent.End - 1].End);
        for (var i = log.Speakers.Count - 1; i >= Math.Max(0, log.Speakers.Count - MostBack); i--)
            // A description is mentioned when it is read, so its latest mention is the last.
            if (log.Speakers[i] is { Type: EntityType.Organization, Mentions: [.., var mention] } speaker && speaker != referent.Entity && mention.Span.Start < start && mention.Span.End >= end) return true;
        return false;
    }

    /// <summary>The last sentence of the body before another, or -1.</summary>
    private int Before(int sentence)
    {
        for (var s = sentence - 1; s >= Math.Max(0, sentence - MostBack); s--)
            if (material.IsActive(material.Passage.Sentences[s].First)) return s;
        return -1;
    }

    /// <summary>Whom the first tokens of a kind of block name.</summary>
    private List<EntityDraft> Named(BlockKind kind, int most)
    {
        var named = new List<EntityDraft>();
        var first = -1;
        foreach (var referent in referents.All)
        {
            if (first >= 0 && referent.First > first + most) break;
            if (material.KindAt(referent.First) != kind) continue;
            if (first < 0) first = referent.First;
            if (referent.Kind != ReferentKind.Place && organs.Speaker(referent) is var entity && !named.Contains(entity)) named.Add(entity);
        }
        return named;
    }
}
