using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Attendance told by what somebody said there: "قال الوزير خلال مؤتمر ميونيخ للأمن", "وفي كلمة أمام القمة العربية، أكد الملك".</summary>
internal sealed class SpeechAtReader(Scene scene, EditionFinder editions)
{
    private const int MostToHead = 8, MostFromSpeaker = 12, MostLead = 4;

    private static readonly TriggerFacts Facts = new(EventType.Attendance, TriggerFrame.Part, TriggerForm.Past);
    private static readonly Entry Entry = new(EntryKind.Trigger, "كلمة", "كلمة") { Value = Facts };

    private readonly Material material = scene.Material;

    public (Telling Telling, EventDraft Attendance)? ReadAt(int token, Sentence sentence)
    {
        if (ConferenceAt(token) is not { } conference || scene.SpeakerAt(token) is not null || !IsThere(conference)) return null;
        if (scene.Statements.FirstOrDefault(said => IsSaidBeside(said, token, sentence)) is not { Speaker: var speaker }) return null;
        var end = Math.Max(conference.End, token + 1);
        return (new Telling(new Match(token, end, Proclitics.None, Entry), Facts, sentence, new Slots { End = end }),
            new EventDraft(EventType.Attendance, [speaker], token, end, "attendance: who spoke there") { Edition = editions.StartingNear(token), Form = TriggerForm.Past });
    }

    /// <summary>"القمة العربية", "مؤتمر ميونيخ للأمن", "منتدى اقتصادي", not "مؤتمر صحفي".</summary>
    private Match? ConferenceAt(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Value is not SessionMark { Own: false } mark || (match.Proclitics & ~(Proclitics.Ba | Proclitics.Al)) != 0) continue;
            if (material.Matches.TryGet(token, EntryKind.Series, out var series) || editions.IsAt(token)) return series.End > match.End ? series : match;
            return mark.Noun is "مؤتمر" or "منتدى" or "ملتقى" && !match.Definite && !material.IsParticle(match.End, EventParticle.Press) ? match : null;
        }
        return null;
    }

    /// <summary>"في مؤتمر", "أمام القمة", "خلال الجلسة الافتتاحية لمؤتمر", "بمؤتمر", not "على هامش القمة", "بعد القمة".</summary>
    private bool IsThere(Match conference)
    {
        if ((conference.Proclitics & Proclitics.Ba) != 0) return true;
        for (var i = conference.First - 1; i >= 0 && i >= conference.First - MostLead; i--)
        {
            if (material.IsParticle(i, EventParticle.Attends)) return true;
            if (!material.IsWord(i) || material.IsForm(i, "هامش") || scene.LinkAt(i, out _) is not null || scene.Referents.Covering(i) is not null) return false;
        }
        return false;
    }

    /// <summary>Said by an official in the same clause: with the conference behind the verb and the speaker, or at the head of the sentence.</summary>
    private bool IsSaidBeside(StatementDraft said, int token, Sentence sentence)
    {
        if (said.CueEnd <= said.CueFirst || !sentence.Contains(said.CueFirst) || !AttendanceReader.IsOfficial(said.Speaker) || RecentParties.Speaks(said.Speaker)) return false;
        if (token < said.CueFirst) return token - sentence.First < MostToHead && IsFree(token + 1, said.CueFirst);
        var from = Math.Max(said.CueEnd, RecentParties.EndBefore(scene.Referents.All, token));
        return token < said.First && token - from < MostFromSpeaker && IsFree(said.CueEnd, token);
    }

    /// <summary>No other verb of saying, and no clause of its own, stands between.</summary>
    private bool IsFree(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (material.Is(i, '.') || scene.Referents.Covering(i) is null && (scene.LinkAt(i, out _) is LinkKind.Relative || Complementizer.IsAt(material, i))) return false;
        return true;
    }
}
