using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Attendance told by what somebody said there: "كلمة الرئيس أمام القمة", "في خطابه خلال مؤتمر ميونيخ", "يلقي الأمين العام في افتتاح القمة كلمة".</summary>
internal sealed class AddressReader(Scene scene, SubjectReader subjects, PartyReader parties, ConferenceFinder conferences)
{
    private const int MostToConference = 12, MostLead = 5;

    private static readonly TriggerFacts Facts = new(EventType.Attendance, TriggerFrame.Part, TriggerForm.Noun);

    private readonly Material material = scene.Material;

    public (Telling Telling, EventDraft Attendance)? ReadAt(int token, Sentence sentence)
    {
        if (AddressAt(token) is not { } address || scene.Referents.Covering(token) is not null) return null;
        var (mark, first) = ((AddressMark)address.Entry.Value!, token);
        PartyList? owner = null;
        Conference? at = null;
        var speech = !mark.Gives;
        for (var i = token + 1; i < sentence.End && i < token + MostToConference + (owner is null ? 0 : owner.End - owner.First); i++)
        {
            if (material.Is(i, ':') || material.Is(i, '.')) break;
            if (at is null && ConferenceAt(i, token) is { } conference) (at, i) = (conference, conference.End - 1);
            else if (owner is null && at is null && IsFree(token, i) && parties.ReadAt(i) is { } list && (list.Proclitics & ~(Proclitics.Al | (mark.Gives ? Proclitics.None : Proclitics.La))) == 0) (owner, i) = (list, list.End - 1);
            else if (AddressAt(i) is { } given && !((AddressMark)given.Entry.Value!).Gives) speech = true;
            else if (IsBarrier(i)) break;
            if (at is not null && speech) break;
        }
        if (at is not { } there || !speech) return null;
        var who = owner?.Parties ?? Speaker(address, mark, sentence);
        var people = who?.Where(AttendanceReader.IsOfficial).ToArray() ?? [];
        if (people.Length == 0) return null;
        var end = Math.Max(there.First + 1, owner?.End ?? 0);
        var facts = Facts with { Form = FormOf(address, mark), Likely = FormOf(address, mark) == TriggerForm.Present ? EventStatus.Planned : EventStatus.Held };
        return (new Telling(new Match(first, end, address.Proclitics, address.Entry with { Value = facts }), facts, sentence, new Slots { End = end }),
            new EventDraft(EventType.Attendance, people, first, end, "attendance: who addressed it") { Edition = there.Edition, Form = facts.Form });
    }

    /// <summary>"ألقى", "سيلقي", "إلقاء".</summary>
    private static TriggerForm FormOf(Match address, AddressMark mark) =>
        !mark.Gives ? TriggerForm.Noun : address.Entry.Name[0] is 'ي' or 'ت' ? TriggerForm.Present : mark.Own || address.Entry.Name[0] == 'إ' ? TriggerForm.Noun : TriggerForm.Past;

    private Match? AddressAt(int token) => scene.MatchOf<AddressMark>(token, ~Proclitics.Al);

    /// <summary>The conference at a token, with أمام, في or خلال before it: "أمام القمة", "في الجلسة الافتتاحية للمؤتمر", "بالمؤتمر".</summary>
    private Conference? ConferenceAt(int token, int address)
    {
        // "تصريحاته خلال قمة هلسنكي": a summit of two, as far as is told.
        if (conferences.At(token) is not { } conference || !conferences.IsOpen(conference)) return null;
        if (material.HasBa(token)) return conference;
        for (var i = token - 1; i > address && i >= token - MostLead; i--)
        {
            if (material.IsParticle(i, EventParticle.Attends)) return conference;
            if (!material.IsWord(i) || material.IsForm(i, "هامش") || scene.LinkAt(i, out _) is not (null or LinkKind.Skip) || scene.Referents.Covering(i) is not null) return null;
        }
        return null;
    }

    /// <summary>Whose words they are stands directly behind: "كلمة الرئيس", "ألقى أمس الأمين العام كلمة".</summary>
    private bool IsFree(int token, int to)
    {
        for (var i = token + 1; i < to; i++)
            if (scene.Times.At(i) is null && !material.IsComma(i) && !(material.IsWord(i) && scene.LinkAt(i, out _) is null or LinkKind.Skip)) return false;
        return to - token <= MostLead;
    }

    /// <summary>Where another clause begins.</summary>
    private bool IsBarrier(int token) =>
        scene.LinkAt(token, out _) is LinkKind.Relative || scene.LinkAt(token, out _) is LinkKind.Stop && !material.IsParticle(token, EventParticle.Attends) || Statements.Complementizer.IsAt(material, token) || scene.Referents.Covering(token) is null && scene.IsSpeech(token) || material.IsForm(token, "ان");

    /// <summary>"في كلمته", "لإلقاء كلمة": who is told before in the sentence, else who acted before.</summary>
    private IEnumerable<EntityDraft>? Speaker(Match address, AddressMark mark, Sentence sentence)
    {
        var token = address.First;
        var many = material.Passage.Form(token) is var form && (form.EndsWith("هم") || form.EndsWith("هما"));
        if (subjects.Adjacent(token, sentence.First) is { Count: > 0 } adjacent && mark.Gives) return adjacent;
        // "وخلال كلمته أمام القمة بحضور الملك فلان، شدد الوزير فلان على": who speaks in the sentence.
        if (!many && !mark.Gives && scene.SaidIn(sentence).FirstOrDefault(said => token < said.First || token >= said.End) is { } said) return [said.Speaker];
        // "ندد الرئيس فلان والأمير فلان في كلماتهم أمام القمة".
        if (subjects.Before(token, sentence.First, []) is { } before) return many ? subjects.Together(before, token, sentence.First) : [before];
        return (mark.Own || mark.Gives) && subjects.Understood(token, []) is { } understood ? [understood] : null;
    }
}
