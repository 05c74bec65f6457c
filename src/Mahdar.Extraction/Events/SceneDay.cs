using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Gives a meeting or call that is told as held, without a day of its own, the day on which the report's scene plays: the
/// day of the event told before it, if that is the report's own day or one of the days just before.
/// </summary>
internal sealed class SceneDay(Scene scene)
{
    /// <summary>So many tokens back the scene is still the same.</summary>
    private const int Reach = 90;

    /// <summary>So many tokens from the beginning of the report are still about what its first line tells.</summary>
    private const int FarFromLead = 300;

    /// <summary>So many tokens stand at most between the head of a sentence that goes back to what was said (جاء ذلك) and the event.</summary>
    private const int MostToWords = 14;

    /// <summary>A scene of the news is at most so many days old.</summary>
    private const int MostDaysOld = 6;

    private readonly SpeechDay speech = new(scene);

    public List<EventDraft> Fill(List<EventDraft> events) => events.ConvertAll(draft => Fill(draft, events));

    private EventDraft Fill(EventDraft draft, List<EventDraft> events)
    {
        if (draft.When.IsKnown || draft.Status != EventStatus.Held || draft.Type is not (EventType.Meeting or EventType.Call or EventType.Attendance) || draft.Evidence.Any(words => IsApart(words.First) || IsAgo(words.First, words.End))) return draft;
        foreach (var (first, _) in draft.Evidence)
            if (!(draft.Unsure && IsTalkedOf(first)) && !IsReferredTo(first) && !IsBackground(first, draft.Summit) && !IsElsewhere(draft, events) && (DayOfWords(first) ?? DayOfSpeech(draft, first) ?? DayBefore(first, events) ?? DayOfLine(first) ?? DayOfLead(first)) is { } day)
                return draft with { When = day, OfScene = true, Rule = draft.Rule + ", on the day of the scene" };
        return draft;
    }

    /// <summary>"وكان ترامب قد التقى", "سبق أن التقى", "منذ لقائه": what came before the scene.</summary>
    private bool IsBackground(int token, bool summit)
    {
        var material = scene.Material;
        for (var i = token - 1; i >= Math.Max(0, token - 8) && material.IsActive(i); i--)
        {
            if (material.Is(i, '.')) break;
            if (material.IsParticle(i, EventParticle.Was) || material.IsWord(i) && material.Passage.Form(i) is "سبق" or "وسبق" or "منذ" or "ومنذ" or "قبل" or "الاول" or "الاولي" or "اول") return true;
        }
        return IsRepeated(token) || HasOtherDays(token) || summit && material.IsForm(token - 1, "بعد") && material.HasArticle(token);
    }

    /// <summary>"وصل إلى أنقرة الأربعاء … وقد التقى في الرياض الملك": the scene plays in another land.</summary>
    private static bool IsElsewhere(EventDraft draft, List<EventDraft> events)
    {
        if (draft.Country is not { } country) return false;
        EventDraft? last = null;
        foreach (var told in events)
            if (told.First < draft.First && draft.First - told.First < Reach && told is { Country: not null, Status: EventStatus.Held or EventStatus.Ongoing, When.From: not null } && told.Parties.Any(draft.Parties.Contains) && (last is null || told.First > last.First)) last = told;
        return last is not null && last.Country != country;
    }

    /// <summary>"بعد أيام قليلة من لقائه", "قبل أسابيع من القمة": some days lie between, and nobody says how many.</summary>
    private bool IsApart(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 4) && scene.Material.IsActive(i) && !scene.Material.Is(i, '.'); i--)
            if (scene.Times.At(i) is { Kind: TimeKind.Duration, Timex: { } timex } apart && !timex.Contains('T') && scene.Material.Passage.TokenAt(apart.Span.Start) is var first && (scene.Material.IsForm(first, "بعد") || scene.Material.IsForm(first, "قبل"))) return true;
        return false;
    }

    /// <summary>"لقاء جمع الزعيم قبل أيام بالرئيس": so long ago that no day is told.</summary>
    private bool IsAgo(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (scene.Material.IsForm(i, "قبل") && scene.Material.IsWord(i + 1) && scene.Material.Passage.Form(i + 1) is "ايام" or "اسابيع" or "اشهر" or "سنوات") return true;
        return false;
    }

    /// <summary>"قال الوزير اليوم إن المحادثات مع واشنطن صعبة": talks of which somebody speaks were not for that held when he spoke.</summary>
    private bool IsTalkedOf(int token) => scene.SpeakerAt(token) is not null && scene.TryTrigger(token, out var talks, out var facts) && facts is { Frame: TriggerFrame.Talks, Form: TriggerForm.Noun } && (talks.Definite || facts.Pronoun != TriggerPronoun.None);

    /// <summary>"التطورات المتعلقة بالمفاوضات بين الدولتين", "في إشارة إلى المحادثات بين": known talks that are only referred to are on no day of the scene.</summary>
    private bool IsReferredTo(int token)
    {
        if (!scene.TryTrigger(token, out var talks, out var facts) || facts is not { Frame: TriggerFrame.Talks, Form: TriggerForm.Noun } || !talks.Definite) return false;
        for (var i = token - 1; i >= 0 && i >= token - MostToReference && scene.Material.IsWord(i) && scene.Referents.Covering(i) is null; i--)
            if (scene.Material.IsParticle(i, EventParticle.Referring)) return true;
        return false;
    }

    /// <summary>So many words stand at most between a word of reference and the talks.</summary>
    private const int MostToReference = 3;

    /// <summary>"وقال الوزير، في ختام لقاء مع نظيره، إن": on the day of the words told of him before.</summary>
    private Days? DayOfSpeech(EventDraft draft, int token) =>
        scene.Material.Report.Published?.From is { } today && speech.Read(draft, token) is { } day && day <= today && today.DayNumber - day.DayNumber <= MostDaysOld ? Days.On(day) : null;

    /// <summary>"التقى كيم مرتين".</summary>
    private bool IsRepeated(int token)
    {
        for (var i = token + 1; i < token + 8 && scene.Material.IsActive(i) && !scene.Material.Is(i, '.'); i++)
            if (scene.Material.IsForm(i, "مرتين") || scene.Material.IsForm(i, "مرات") || scene.Material.IsForm(i, "مرارا")) return true;
        return false;
    }

    /// <summary>The sentence up to the event tells of another time: a year, a month, or a day long ago.</summary>
    private bool HasOtherDays(int token)
    {
        if (scene.Material.Report.Published?.From is not { } today) return false;
        for (var i = token - 1; i >= Math.Max(0, token - Reach / 3) && scene.Material.IsActive(i) && !scene.Material.Is(i, '.'); i--)
            if (scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range, Days: { To: { } to } } && to < today.AddDays(-MostDaysOld)) return true;
        return false;
    }

    /// <summary>The day of the event that is told last before a token.</summary>
    private Days? DayBefore(int token, List<EventDraft> events)
    {
        if (scene.Material.Report.Published?.From is not { } today) return null;
        EventDraft? last = null;
        foreach (var told in events)
            if (told.First < token && token - told.First < Reach && told.When.From is not null && told.Status is EventStatus.Held or EventStatus.Ongoing && (last is null || told.First > last.First)) last = told;
        return last?.When.From?.AddDays(DaysSince(last)) is { } day && day <= today && today.DayNumber - day.DayNumber <= MostDaysOld ? Days.On(day) : null;
    }

    /// <summary>"في ثاني أيام زيارته": the scene plays so many days after the visit began.</summary>
    private int DaysSince(EventDraft visit)
    {
        for (var i = visit.First - 1; visit.Type == EventType.Visit && i >= 0 && i >= visit.First - 4; i--)
            if (scene.MarkAt<DayMark>(i, out var end) is { } mark && end == visit.First) return -mark.Days;
        return 0;
    }

    /// <summary>The last day told before a token on its line, unless it dates what somebody said.</summary>
    private Days? DayOfLine(int token)
    {
        var material = scene.Material;
        if (material.Report.Published?.From is not { } today) return null;
        for (var i = token; i >= Math.Max(0, token - Reach) && material.Tokens[i].Kind != TokenKind.Break; i--)
            if (scene.Times.At(i) is { Kind: TimeKind.Date, Days: { IsOneDay: true, From: { } day } days })
                return day <= today && today.DayNumber - day.DayNumber <= MostDaysOld && !DatesSpeech(i) ? days : null;
        return null;
    }

    /// <summary>The one day told in the first line, for what the next lines tell.</summary>
    private Days? DayOfLead(int token)
    {
        var material = scene.Material;
        if (material.Report.Published?.From is not { } today || token > FarFromLead) return null;
        DateOnly? lead = null;
        var started = false;
        for (var i = 0; i < token; i++)
        {
            if (started && material.Tokens[i].Kind == TokenKind.Break) break;
            if (!material.IsActive(i)) continue;
            started = true;
            if (scene.Times.At(i) is not { Kind: TimeKind.Date, Days: { IsOneDay: true, From: { } day } }) continue;
            if (lead is not null && lead != day) return null;
            lead = day;
        }
        return lead is { } one && one <= today && today.DayNumber - one.DayNumber <= MostDaysOld ? Days.On(one) : null;
    }

    /// <summary>"قال الوزير أمس …. وجاءت تصريحاته في اتصال هاتفي مع", "جاء ذلك خلال لقاء": the event at which the words of the sentence before were said is on their day.</summary>
    private Days? DayOfWords(int token)
    {
        var material = scene.Material;
        var begin = material.Passage.Sentences[material.Passage.SentenceOf(token)].First;
        if (material.Report.Published?.From is not { } today || token - begin > MostToWords || !RefersToWords(begin, token)) return null;
        for (var i = begin - 1; i >= Math.Max(0, begin - Reach); i--)
            if (scene.Times.At(i) is { Kind: TimeKind.Date, Days: { IsOneDay: true, From: { } day } days }) return day <= today && today.DayNumber - day.DayNumber <= MostDaysOld ? days : null;
        return null;
    }

    /// <summary>"جاء ذلك", "أدلى بتصريحاته", "تعهد بذلك".</summary>
    private bool RefersToWords(int begin, int end)
    {
        var material = scene.Material;
        var comes = material.IsWord(begin) && material.Passage.Form(begin) is "جاء" or "وجاء" or "جاءت" or "وجاءت" or "ادلي" or "وادلي" or "ادلت" or "وادلت";
        for (var i = begin; i < end; i++)
            if (material.IsWord(i) && material.Passage.Form(i) is var form && (form == "بذلك" || comes && form is "ذلك" or "التصريح" or "التصريحات" or "تصريحات" or "تصريحاته" or "تصريحاتها" or "بتصريحاته" or "بتصريحاتها" or "تصريح" or "كلامه" or "كلامها")) return true;
        return false;
    }

    private bool DatesSpeech(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 9) && !scene.Material.Is(i, '.'); i--)
            if (scene.Material.Matches.Has(i, EntryKind.Cue)) return true;
        return false;
    }
}
