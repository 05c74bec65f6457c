using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>Somebody who may have said what is told, and where he stands around the cue.</summary>
internal sealed class SpeakerCandidate(EntityDraft entity)
{
    public EntityDraft Entity { get; } = entity;

    /// <summary>Whether the rules chose him.</summary>
    public bool IsRules { get; set; }

    /// <summary>His first mention between the cue and the words said, and how many others stand before it there.</summary>
    public Referent? Behind { get; set; }
    public int BehindOrder { get; set; }

    /// <summary>His last mention before the cue in its sentence, and how many others stand between.</summary>
    public Referent? Before { get; set; }
    public int BeforeOrder { get; set; }

    /// <summary>Whether he is the first that the cue's sentence names.</summary>
    public bool IsFirst { get; set; }

    /// <summary>His first mention in the sentence before, and how many others stand before it there.</summary>
    public Referent? Previous { get; set; }
    public int PreviousOrder { get; set; }

    /// <summary>How many others spoke since he did; -1 where he has not spoken.</summary>
    public int SpokeBack { get; set; } = -1;

    /// <summary>Whether he spoke in the cue's sentence.</summary>
    public bool SpokeHere { get; set; }

    public bool IsRelay { get; set; }
    public bool IsInTitle { get; set; }
    public bool IsLeading { get; set; }
    public bool IsInWords { get; set; }
}
