using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Attendance told by no verb of its own: by what somebody said there ("قال الوزير خلال مؤتمر ميونيخ للأمن"), or by who was present ("مؤتمر دولي بمشاركة الوزير").</summary>
internal sealed class ConferenceReader(Scene scene, PartyReader parties, EditionFinder editions, ConferenceFinder conferences)
{
    private const int MostToHead = 8, MostFromSpeaker = 12, MostLead = 4, MostToPresent = 16;

    private static readonly TriggerFacts Facts = new(EventType.Attendance, TriggerFrame.Part, TriggerForm.Past);
    private static readonly Entry Entry = new(EntryKind.Trigger, "كلمة", "كلمة") { Value = Facts };

    private readonly Material material = scene.Material;

    public (Telling Telling, EventDraft Attendance)? ReadAt(int token, Sentence sentence)
    {
        if (ConferenceAt(token) is not { } conference) return null;
        return scene.SpeakerAt(token) is null && IsThere(conference) && scene.SaidIn(sentence).FirstOrDefault(said => IsSaidBeside(said, token, sentence)) is { Speaker: var speaker } ? Attend([speaker], "attendance: who spoke there")
            : Present(conference.End, sentence.End) is { Length: > 0 } present ? Attend(present, "attendance: who was present") : null;

        (Telling, EventDraft) Attend(EntityDraft[] people, string rule) =>
            (new Telling(new Match(token, conference.End, Proclitics.None, Entry), Facts, sentence, new Slots { End = conference.End }),
            new EventDraft(EventType.Attendance, people, token, conference.End, rule) { Edition = conferences.At(token)?.Edition ?? editions.StartingNear(token), Form = TriggerForm.Noun });
    }

    /// <summary>"القمة العربية في الظهران بحضور الملك فلان والرئيس فلان".</summary>
    private EntityDraft[] Present(int from, int sentenceEnd)
    {
        for (var i = from; i < sentenceEnd && i < from + MostToPresent && !material.Is(i, '.') && !material.Is(i, ':'); i++)
            if (material.IsParticle(i, EventParticle.Present)) return parties.ReadAt(i + 1) is { } list ? [.. list.Parties.Where(AttendanceReader.IsOfficial)] : [];
        return [];
    }

    /// <summary>"القمة العربية", "الجلسة الافتتاحية للقمة العربية", "مؤتمر ميونيخ للأمن", "منتدى اقتصادي", not "مؤتمر صحفي".</summary>
    private Match? ConferenceAt(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Value is not SessionMark { Own: false } mark || (match.Proclitics & ~(Proclitics.Ba | Proclitics.La | Proclitics.Al)) != 0) continue;
            if (material.Matches.TryGet(token, EntryKind.Series, out var series) || editions.IsAt(token)) return series.End > match.End ? series : match;
            return conferences.At(token) is { } conference && (conference.Edition >= 0 || mark.Noun is "مؤتمر" or "منتدى" or "ملتقى" && !match.Definite || mark.Noun is "قمة" or "اجتماع" or "جلسة" && conferences.IsNamed(conference)) ? match : null;
        }
        return null;
    }

    /// <summary>"في مؤتمر", "أمام القمة", "خلال الجلسة الافتتاحية لمؤتمر", "بمؤتمر", and on its sidelines: "أوضح الوزير على هامش القمة أن"; not "بعد القمة".</summary>
    private bool IsThere(Match conference)
    {
        if ((conference.Proclitics & Proclitics.Ba) != 0) return true;
        for (var i = conference.First - 1; i >= 0 && i >= conference.First - MostLead; i--)
        {
            if (material.IsParticle(i, EventParticle.Attends) || material.IsForm(i, "هامش")) return true;
            if (!material.IsWord(i) || scene.LinkAt(i, out _) is not null || scene.Referents.Covering(i) is not null) return false;
        }
        return false;
    }

    /// <summary>Said by an official in the same clause: with the conference behind the verb and the speaker, or at the head of the sentence.</summary>
    private bool IsSaidBeside(StatementDraft said, int token, Sentence sentence)
    {
        if (!AttendanceReader.IsOfficial(said.Speaker) || RecentParties.Speaks(said.Speaker)) return false;
        // "رد على سؤال عن لقاء مع نظيره على هامش القمة": the meeting is there, not he.
        if (material.IsForm(token - 1, "هامش") && Enumerable.Range(said.CueFirst + 1, Math.Max(0, token - said.CueFirst - 2)).Any(i => scene.TryTrigger(i, out _, out _))) return false;
        if (token < said.CueFirst) return token - sentence.First < MostToHead && IsFree(token + 1, said.CueFirst);
        var from = Math.Max(said.CueEnd, RecentParties.EndBefore(scene.Referents.All, token));
        return token < said.First && token - from < MostFromSpeaker && IsFree(said.CueEnd, token);
    }

    /// <summary>No other verb of saying, and no clause of its own, stands between.</summary>
    private bool IsFree(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (material.Is(i, '.') || scene.Referents.Covering(i) is null && (scene.LinkAt(i, out _) is LinkKind.Relative || Complementizer.IsAt(material, i) || scene.TryTrigger(i, out _, out var verb) && verb is { Type: EventType.Attendance, Form: not TriggerForm.Noun })) return false;
        return true;
    }
}
