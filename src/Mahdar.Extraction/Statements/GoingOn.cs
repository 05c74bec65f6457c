using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// What somebody who goes on speaking has told already: to whom ("قال الوزير لرويترز إن كذا، مؤكدا أن كذا. وأضاف أن كذا" is all said to Reuters), and on whose
/// word the report has it ("نقلت رويترز عن الوزير قوله إن كذا، مضيفا أن كذا").
/// </summary>
internal sealed class GoingOn(Material material)
{
    /// <summary>So many tokens before a cue tell that it was said elsewhere.</summary>
    private const int MostBefore = 4;

    private (EntityDraft Speaker, EntityDraft? Whom, EntityDraft? Relay, int Sentence)? last;

    /// <summary>What is told next, in the order of the text, whose words begin at a token, with the addressee and relay that it goes on with where it names none.</summary>
    public Telling Complete(Telling telling, EntityDraft speaker, int start)
    {
        var sentence = material.Passage.SentenceOf(telling.CueFirst);
        if (GoesOn(telling, speaker, sentence, start) && last is { } before)
            telling = telling with { Addressee = telling.Addressee ?? (before.Whom == speaker ? null : before.Whom), Relay = telling.Relay ?? (before.Relay == speaker ? null : before.Relay) };
        var whom = telling.Cue is { } cue && IsSpeech(cue) ? telling.Addressee : last is { } same && same.Speaker == speaker ? same.Whom : null;
        last = whom is null && telling.Relay is null ? null : (speaker, whom, telling.Relay, sentence);
        return telling;
    }

    private bool GoesOn(Telling telling, EntityDraft speaker, int sentence, int start) =>
        last is { } before && before.Speaker == speaker && sentence - before.Sentence is 0 or 1 && telling.Cue is { } cue
        && (SilentSubject.IsContinuation(cue) || sentence == before.Sentence && telling.SpeakerRule.StartsWith("subject understood", StringComparison.Ordinal)) && !IsElsewhere(telling.CueFirst, start);

    /// <summary>Words told to somebody, not a demand upon him (دعا، طالب، حث).</summary>
    private static bool IsSpeech(CueFacts cue) => cue.To is "" || cue.Verb is "أبلغ" or "أخبر";

    private bool IsElsewhere(int cue, int start)
    {
        for (var i = Math.Max(0, cue - MostBefore); i < start; i++)
            if (Particles.Is(material, i, Particle.Elsewhere)) return true;
        return false;
    }
}
