using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// The day of a meeting at which somebody spoke: that on which he said what the report tells of him before ("أعلن الوزير،
/// الجمعة، أن …. وقال الوزير، في ختام لقاء مع نظيره، إن").
/// </summary>
internal sealed class SpeechDay(Scene scene)
{
    /// <summary>So many tokens back the same words are still told of.</summary>
    private const int MostBack = 250;

    /// <summary>So many tokens stand at most between a verb of saying and its day, on either side.</summary>
    private const int MostToDay = 8;

    private readonly Material material = scene.Material;

    /// <summary>The day of the words told before by one who speaks, in the sentence of the event, on its occasion; null where he does not, or where no day is told.</summary>
    public DateOnly? Read(EventDraft draft, int token)
    {
        if (scene.SpeakerAt(token) is not null || !IsOccasion(token - 1) || SpeakerOn(draft, token) is not { } speaker) return null;
        for (var s = scene.Statements.Count - 1; s >= 0; s--)
        {
            var (cue, first) = (scene.Statements[s].CueFirst, scene.Statements[s].First);
            if (cue >= token || scene.Statements[s].Speaker != speaker) continue;
            if (token - cue > MostBack) return null;
            if (DayOf(cue, first) is { } day) return day;
        }
        return null;
    }

    /// <summary>"خلال لقائه", "في ختام لقاء", "أعقب لقاءه", not "الذي أجرى مباحثات".</summary>
    private bool IsOccasion(int token) =>
        material.IsParticle(token, EventParticle.Amid) || material.IsParticle(token, EventParticle.Meantime) || material.IsParticle(token, EventParticle.Upshot) || material.IsForm(token, "اعقب") || material.IsForm(token, "اعقبت");

    /// <summary>"قال الوزير في ختام لقاء مع نظيره إن": one of those who met, whose words begin behind the event.</summary>
    private EntityDraft? SpeakerOn(EventDraft draft, int token)
    {
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(token)];
        foreach (var said in scene.Statements)
            if (said.CueFirst >= sentence.First && said.CueFirst < sentence.End && (token < said.First || token >= said.End) && draft.Parties.Contains(said.Speaker)) return said.Speaker;
        return null;
    }

    /// <summary>"أعلن الوزير، الجمعة، أن", "والجمعة أعلن الوزير أن": the one day that stands at the verb.</summary>
    private DateOnly? DayOf(int cue, int said)
    {
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(cue)];
        for (var i = cue; i < sentence.End && i < said && i < cue + 2 * MostToDay; i++)
            if (OneDay(i) is { } day) return day;
        for (var i = cue - 1; i >= sentence.First && i > cue - MostToDay && scene.SpeakerAt(i) is null; i--)
            if (OneDay(i) is { } day) return day;
        return null;
    }

    private DateOnly? OneDay(int token) => scene.Times.At(token) is { Kind: TimeKind.Date, Days: { IsOneDay: true, From: { } day } } ? day : null;
}
