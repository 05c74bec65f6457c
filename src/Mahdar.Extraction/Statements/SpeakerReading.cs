using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Who speaks, as read after a cue. <paramref name="End"/> is the token after the words that say it.</summary>
/// <param name="Kind">Whether a speaker is told, left to be understood, or somebody who counts for nobody.</param>
public readonly record struct SpeakerReading(SpeakerKind Kind, EntityDraft? Entity, int End, string Rule)
{
    /// <summary>The rule that finds somebody who counts for nobody: خبراء, البعض.</summary>
    public const string InParticular = "nobody in particular";

    /// <summary>The rule that finds what can say nothing: التقديرات, قيمتها.</summary>
    public const string Thing = "a thing";

    /// <summary>Whether the words tell that nobody speaks, so that nobody is sought elsewhere.</summary>
    public bool IsNobody => Rule is InParticular or Thing;

    public static SpeakerReading Nobody(int token) => new(SpeakerKind.Nobody, null, token, "unknown subject");
}

public enum SpeakerKind { Told, Silent, Nobody }
