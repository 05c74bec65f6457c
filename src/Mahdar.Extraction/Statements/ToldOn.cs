using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>To whom somebody goes on speaking: "قال الوزير لرويترز إن كذا، مؤكدا أن كذا. وأضاف أن كذا" is all said to Reuters.</summary>
internal sealed class ToldOn(Material material)
{
    /// <summary>So many tokens before a cue tell that it was said elsewhere.</summary>
    private const int MostBefore = 4;

    private (EntityDraft Speaker, EntityDraft Whom, int Sentence)? last;

    /// <summary>The addressee of what is told next, whose words begin at a token, in the order of the text: its own, or that of the words it goes on with.</summary>
    public EntityDraft? Addressee(Telling telling, EntityDraft speaker, int start)
    {
        var sentence = material.Passage.SentenceOf(telling.CueFirst);
        var goesOn = last is { } before && before.Speaker == speaker && sentence - before.Sentence is 0 or 1;
        if (telling is { Addressee: { } whom, Cue: { } cue })
        {
            if (IsSpeech(cue)) last = (speaker, whom, sentence);
            return whom;
        }
        if (!goesOn || telling.Cue is not { } verb || !(SilentSubject.IsContinuation(verb) || sentence == last!.Value.Sentence && telling.SpeakerRule.StartsWith("subject understood", StringComparison.Ordinal)) || IsElsewhere(telling.CueFirst, start)) return telling.Addressee;
        last = last!.Value with { Sentence = sentence };
        return last.Value.Whom == speaker ? null : last.Value.Whom;
    }

    /// <summary>Words told to somebody, not a demand upon him (دعا، طالب، حث).</summary>
    private static bool IsSpeech(CueFacts cue) => cue.To is "" || cue.Verb is "أبلغ" or "أخبر";

    private bool IsElsewhere(int cue, int start)
    {
        for (var i = Math.Max(0, cue - MostBefore); i < start; i++)
            if (Particles.Is(material, i, Particle.Elsewhere)) return true;
        return false;
    }
}
