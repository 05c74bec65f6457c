using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>A statement before its end is known: who speaks, the token where the words begin, the token where they end at the latest, its cue, and the rule that found it.</summary>
internal sealed record Telling(EntityDraft? Speaker, int First, int Limit, int CueFirst, int CueEnd, string Rule)
{
    /// <summary>What brings the words: a quotation, أن, a preposition …</summary>
    public string Frame { get; init; } = "";

    /// <summary>Whether no rule finds a speaker, or none takes such words for said: only what was learnt can make a statement of it.</summary>
    public bool IsLoose { get; init; }

    /// <summary>How the speaker was found.</summary>
    public string SpeakerRule { get; init; } = Rule;

    /// <summary>The quotation that the words begin with.</summary>
    public Quotation? Quoted { get; init; }

    /// <summary>Whether a whole clause is said, not only a noun phrase.</summary>
    public bool IsClause { get; init; } = true;

    /// <summary>The outlet or body that hands the words on.</summary>
    public EntityDraft? Relay { get; init; }

    public EntityDraft? Addressee { get; init; }

    /// <summary>The word of saying; null where none brings the words (بحسب).</summary>
    public CueFacts? Cue { get; init; }

    /// <summary>The token where the words end, where it is known; else -1.</summary>
    public int ExactEnd { get; init; } = -1;
}
