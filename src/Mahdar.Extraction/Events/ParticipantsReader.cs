using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Attendance told by a list of those who are there: "من بين المشاركين في القمة الرئيس فلان والملك فلان", "القادة المشاركون في المنتدى، أبرزهم فلان".</summary>
internal sealed class ParticipantsReader(Scene scene, PartyReader parties, ConferenceFinder conferences)
{
    private const int MostToConference = 5, MostToNames = 12, MostBack = 60, MostToMany = 24;

    private static readonly TriggerFacts Facts = new(EventType.Attendance, TriggerFrame.Part, TriggerForm.Noun);
    private static readonly Entry Entry = new(EntryKind.Trigger, "المشاركين", "المشاركين") { Value = Facts };

    private readonly Material material = scene.Material;

    public (Telling Telling, EventDraft Attendance)? ReadAt(int token, Sentence sentence)
    {
        if (Named(token, sentence) is { } named) return named;
        if (!material.IsWord(token) || material.Passage.Form(token) is not ("المشاركين" or "المشاركون" or "الحاضرين" or "الحاضرون" or "المجتمعين" or "المدعوين" or "المتحدثين")) return null;
        if ((Behind(token, sentence) ?? Before(token)) is not { } conference) return null;
        var among = material.IsForm(token - 1, "بين") || material.IsForm(token - 2, "بين") || material.IsForm(token - 1, "ابرز");
        for (var i = Math.Max(token + 1, conference.End); i < sentence.End && i < Math.Max(token, conference.End) + MostToNames; i++)
        {
            var foremost = scene.MarkAt<ForemostMark>(i, out var end) is not null && end > i && !material.IsForm(i, "هو") && !material.IsForm(i, "هي");
            if (!foremost && !among) { if (material.Is(i, '.')) return null; continue; }
            if (parties.ReadAt(foremost ? end : i) is { Proclitics: Proclitics.None or Proclitics.Al } list && scene.LinkAt(i - 1, out _) is null or LinkKind.Skip or LinkKind.To)
            {
                var people = list.Parties.Where(AttendanceReader.IsOfficial).ToArray();
                return people.Length == 0 ? null : (new Telling(new Match(token, list.End, Proclitics.None, Entry), Facts, sentence, new Slots { End = list.End }),
                    new EventDraft(EventType.Attendance, people, token, list.End, "attendance: among those who take part") { Edition = conference.Edition, Form = TriggerForm.Noun });
            }
            if (foremost || scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.Relative) return null;
        }
        return null;
    }

    /// <summary>"اجتماع لوزراء خارجية التحالف، بينهم الوزير فلان ونظيره فلان": those who are named of many that come together.</summary>
    private (Telling, EventDraft)? Named(int token, Sentence sentence)
    {
        if (scene.MarkAt<ForemostMark>(token, out var names) is null || !material.Passage.Form(names - 1).EndsWith("هم") || parties.ReadAt(names) is not { Proclitics: Proclitics.None or Proclitics.Al } list) return null;
        var people = list.Parties.Where(AttendanceReader.IsOfficial).ToArray();
        for (var i = token - 1; people.Length > 0 && i >= sentence.First && i > token - MostToMany; i--)
        {
            // "التقى على هامش القمة قادة، بينهم فلان": they are met.
            if (material.IsForm(i, "هامش") || scene.TryTrigger(i, out _, out var verb) && verb is { Form: not TriggerForm.Noun, Type: not EventType.Attendance, Frame: not (TriggerFrame.Light or TriggerFrame.Gather) }) return null;
            if (conferences.At(i) is { } conference && !material.IsForm(i - 1, "هامش"))
                return (new Telling(new Match(i, list.End, Proclitics.None, Entry), Facts, sentence, new Slots { End = list.End }),
                    new EventDraft(EventType.Attendance, people, i, list.End, "attendance: named of many who take part") { Edition = conference.Edition, Form = TriggerForm.Noun });
            if (scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.With || material.Is(i, ':') || scene.Referents.Covering(i) is null && scene.IsSpeech(i)) return null;
        }
        return null;
    }

    /// <summary>"المشاركين في القمة".</summary>
    private Conference? Behind(int token, Sentence sentence)
    {
        for (var i = token + 1; i < sentence.End && i < token + MostToConference; i++)
            if (conferences.At(i) is { } conference) return conference;
            else if (scene.Times.At(i) is null && scene.LinkAt(i, out _) is not LinkKind.In && !material.IsWord(i)) return null;
        return null;
    }

    /// <summary>"المشاركين" alone: in the conference told last.</summary>
    private Conference? Before(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - MostBack; i--)
            if (material.IsActive(i) && conferences.At(i) is { } conference) return conference with { End = token + 1 };
        return null;
    }
}
