using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Learning;

namespace Mahdar.Extraction.Statements;

/// <summary>What has been said so far in the report, in the order of the text, and by whom: who is meant later where nobody is named.</summary>
internal sealed class StatementLog(Material material, ReferentIndex referents, Surroundings around, ContentEnd ends, Organs organs, IStatementJudge judge)
{
    private readonly List<StatementDraft> found = [];
    private readonly HandingOn outlets = new(material, referents);
    private readonly SaidFeatures features = new(material, referents, around);
    private readonly FeatureBag bag = new();
    private readonly GoingOn goingOn = new(material);
    private SpeakerCandidates? candidates;
    private SpeakerFeatures? speakers;

    public List<StatementDraft> Found => found;

    /// <summary>The statement told last, or null.</summary>
    public StatementDraft? Last => found.Count > 0 ? found[^1] : null;

    /// <summary>The speakers so far, the latest last.</summary>
    public List<EntityDraft> Speakers { get; } = [];

    /// <summary>The latest speaker that fits, or null.</summary>
    public EntityDraft? LastSpeaker(Predicate<EntityDraft> fits) => Speakers.FindLast(fits);

    /// <summary>The body or state that spoke last; the person where none did.</summary>
    public EntityDraft? LastSource => Speakers.FindLast(s => s.Type != Model.EntityType.Person) ?? Speakers.LastOrDefault();

    private int nobody = -1;

    /// <summary>Somebody who counts for nobody (خبراء) spoke at a token.</summary>
    public void PassNobody(int token) => nobody = token;

    /// <summary>Whether the last to speak, not before a token, was somebody who counts for nobody: what goes on with him is his.</summary>
    public bool NobodySpoke(int from) => nobody >= from && (Last is null || Last.CueFirst < nobody);

    private readonly List<(EntityDraft Who, int Cue)> active = [];

    /// <summary>"وتنتقد منظمات النظام، وتقول إن": the subject of a verb of saying that brings no words; who goes on may be meant.</summary>
    public void Pass(EntityDraft who, int cue) => active.Add((who, cue));

    /// <summary>The last subject of a verb of saying without words between two tokens that fits, or null.</summary>
    public (EntityDraft Who, int Cue)? Active(int from, int before, Predicate<EntityDraft> fits)
    {
        for (var i = active.Count - 1; i >= 0 && active[i].Cue >= from; i--)
            if (active[i].Cue < before && fits(active[i].Who)) return active[i];
        return null;
    }

    private (EntityDraft Source, int End)? cited;

    /// <summary>A source is named for what is told up to a token: the next statement there has it as its relay.</summary>
    public void Cite(EntityDraft source, int end) => cited = (source, end);

    /// <summary>Takes back the statement told last.</summary>
    public void DropLast()
    {
        found.RemoveAt(found.Count - 1);
        Speakers.RemoveAt(Speakers.Count - 1);
    }

    public void ReplaceLast(StatementDraft statement)
    {
        if (statement.Relay is not null) statement.Relay.IsUsed = true;
        found[^1] = statement;
    }

    /// <summary>Puts down a statement whose words begin at a token; returns where reading goes on, or the cue itself where nothing was said.</summary>
    public int Add(Telling telling)
    {
        if (SpeakerOf(telling) is not { } speaker) return telling.CueFirst;
        telling = telling with { Speaker = speaker, Rule = telling.IsLoose || speaker == telling.Speaker ? telling.Rule : telling.Rule + ", another as learnt" };
        var (start, end, mode, next) = telling.ExactEnd >= 0 ? ends.Exact(telling.First, telling.ExactEnd) : ends.Find(telling);
        if (end - start < (telling.Frame == "noun phrase" && mode == Model.StatementMode.Indirect ? 2 : 1)) return telling.CueFirst;
        if (IsOnlyTime(start, end)) return telling.CueFirst;
        features.Fill(bag, telling, start, end);
        if (!judge.IsSaid(telling, start, end, bag)) return telling.CueFirst;
        if (cited is { } citation)
        {
            if (telling.Relay is null && telling.CueFirst < citation.End && citation.Source != telling.Speaker) telling = telling with { Relay = citation.Source };
            cited = null;
        }
        if (telling is { Relay: null, Cue: not null } && (outlets.Published(telling.CueFirst, start) ?? (mode == Model.StatementMode.Direct ? null : outlets.Cited(start, end))) is { } outlet && outlet != telling.Speaker && outlet != organs.Voice(speaker)) telling = telling with { Relay = outlet };
        var voice = organs.Voice(speaker);
        voice.IsUsed = true;
        telling = goingOn.Complete(telling, voice, start);
        if (telling.Relay is not null) telling.Relay.IsUsed = true;
        if (telling.Addressee is not null) telling.Addressee.IsUsed = true;
        var cueEnd = telling.CueEnd < telling.CueFirst || telling.CueFirst > start ? telling.CueEnd : Math.Min(telling.CueEnd, start);
        found.Add(new StatementDraft(voice, start, end, mode, telling.CueFirst, cueEnd, telling.Rule) { Relay = telling.Relay, Addressee = telling.Addressee, Stance = Stances.Of(material, referents, telling with { Speaker = voice }, start), IsClause = telling.IsClause });
        Speakers.Add(speaker);
        return Math.Max(next, telling.CueFirst + 1);
    }

    /// <summary>"وفق ما أعلن السفير، الأربعاء": when it was said is not said.</summary>
    private bool IsOnlyTime(int start, int end)
    {
        while (start < end && material.IsTime(start)) start++;
        return start == end;
    }

    /// <summary>The speaker that the rules found; where they found none, the one that is likeliest.</summary>
    private EntityDraft? SpeakerOf(Telling telling)
    {
        if (!telling.IsLoose && !(judge.AsksWhoIsUnderstood && telling.SpeakerRule.StartsWith("subject understood", StringComparison.Ordinal))) return telling.Speaker;
        candidates ??= new SpeakerCandidates(material, referents, this, organs);
        speakers ??= new SpeakerFeatures(material, referents, this, around);
        var all = candidates.Of(telling);
        return judge.Speaker(new SpeakerQuestion(telling, all, speakers, organs)) is >= 0 and var chosen ? all[chosen].Entity : telling.IsLoose ? null : telling.Speaker;
    }
}
