using System.Xml;
using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>How long an event is said to last, after استمر, تستغرق or لمدة: hours of a meeting, days of a visit.</summary>
internal sealed class LengthReader(Scene scene)
{
    private const int MostAhead = 30, MostDays = 60, MostOfMeeting = 14;

    private readonly Material material = scene.Material;

    public TimeSpan? Read(Match trigger, Sentence sentence)
    {
        for (var i = trigger.End; i < End(trigger, sentence); i++)
            if (scene.Times.At(i) is { Kind: TimeKind.Duration, Timex: { } timex } && (IsLasting(i) || IsOf(i, trigger) || IsOfVerb(trigger) && IsNear(i, trigger) || IsOfHours(i, timex, trigger))) return Parse(timex);
        return Joined(trigger, sentence);
    }

    /// <summary>"استمر اللقاء بين الوزيرين ساعتين": of a meeting only so far behind.</summary>
    private static bool IsNear(int token, Match trigger) => trigger.Entry.Value is TriggerFacts { Type: EventType.Visit } || token < trigger.End + MostOfMeeting;

    /// <summary>"زيارة يلتقي فيها نظيره وتستغرق يومين": behind what he does there.</summary>
    private TimeSpan? Joined(Match trigger, Sentence sentence)
    {
        if (trigger.Entry.Value is not TriggerFacts { Type: EventType.Visit, Form: TriggerForm.Noun }) return null;
        for (var i = End(trigger, sentence); i < sentence.End && i < trigger.End + MostAhead; i++)
        {
            if (scene.Referents.Covering(i) is null && scene.TryTrigger(i, out _, out var other) && other.Type is not EventType.Meeting) return null;
            if (!material.HasAnd(i) || scene.LinkAt(i, out _) is not LinkKind.Lasting) continue;
            for (var k = i + 1; k <= i + 2; k++)
                if (scene.Times.At(k) is { Kind: TimeKind.Duration, Timex: { } timex }) return Parse(timex);
        }
        return null;
    }

    /// <summary>"تستمر زيارته حتى الجمعة", "محادثات تستمر حتى الجمعة": the last day.</summary>
    public DateOnly? Until(Match trigger, Sentence sentence)
    {
        for (var i = trigger.End; i < End(trigger, sentence); i++)
            if (material.IsForm(i, "حتي") && (IsLasting(i) || IsOfVerb(trigger)) && (scene.Times.At(i) ?? scene.Times.At(i + 1)) is { Kind: TimeKind.Date or TimeKind.Range, Days.To: { } last }) return last;
        return null;
    }

    /// <summary>The end of the words that can tell how long an event lasts: those of another event do not.</summary>
    private int End(Match trigger, Sentence sentence)
    {
        var most = Math.Min(sentence.End, trigger.End + MostAhead);
        for (var i = trigger.End + 1; i < most; i++)
            if (scene.Referents.Covering(i) is null && scene.TryTrigger(i, out _, out var facts) && facts.Frame is not (TriggerFrame.Light or TriggerFrame.Gather) && !IsSameVisit(i, facts, trigger)) return i;
        return most;
    }

    /// <summary>The days of a visit of known beginning and length; one that goes on without a known end has it by its length.</summary>
    public static Days Stretch(Days days, TimeSpan? length) =>
        days is { From: { } from } && (days.IsOneDay || days.To is null) && length is { Days: > 1 and < MostDays } span ? new Days(from, from.AddDays(span.Days - 1)) : days;

    /// <summary>"غادر السبت بعد زيارة استمرت ثلاثة أيام": the days of a visit of known end; without its length only the end is known.</summary>
    public static Days StretchBack(DateOnly? last, TimeSpan? length) => new(length is { Days: > 0 and < MostDays } span ? last?.AddDays(1 - span.Days) : null, last);

    /// <summary>"تستمر حتى الجمعة": what begins on a known day, and its last one.</summary>
    public static Days EndOn(Days days, DateOnly? last) => days.From <= last && days.From > last?.AddDays(-MostDays) && (days.IsOneDay || days.To is null) ? new Days(days.From, last) : days;

    /// <summary>"وصل إلى نيودلهي في زيارة تستغرق ثلاثة أيام", "في مستهل زيارة تستغرق", "غادر بعد زيارة استغرقت ثلاثة أيام", "غادر البلاد التي زارها لثلاثة أيام".</summary>
    private bool IsSameVisit(int noun, TriggerFacts facts, Match trigger) =>
        facts is { Type: EventType.Visit, Form: TriggerForm.Noun } && trigger.Entry.Value is TriggerFacts { Type: EventType.Visit, Form: not TriggerForm.Noun } verb
        && (material.IsForm(noun - 1, "في") || material.IsForm(noun - 2, "في") && material.Passage.Form(noun - 1) is "مستهل" or "بدايه" or "اطار" || verb.Frame is TriggerFrame.Leave or TriggerFrame.Return && material.IsForm(noun - 1, "بعد"))
        || facts is { Type: EventType.Visit, Form: TriggerForm.Past } && trigger.Entry.Value is TriggerFacts { Frame: TriggerFrame.Leave } && scene.LinkAt(noun - 1, out _) is LinkKind.Relative;

    /// <summary>"زيارة من ثلاثة أيام", "زيارته سنغافورة لثلاثة أيام".</summary>
    private bool IsOf(int token, Match trigger) =>
        trigger.Entry.Value is TriggerFacts { Type: EventType.Visit } && (material.IsForm(token - 1, "من") && (token - 1 <= trigger.End + 1 || IsVisit(token - 2) || IsVisit(token - 3)) || material.StartsWith(token, Letters.Lam) && scene.Times.At(token - 1) is null);

    /// <summary>"وصل إلى تونس في زيارة رسمية من يومين".</summary>
    private bool IsVisit(int token) => scene.TryTrigger(token, out _, out var facts) && facts is { Type: EventType.Visit, Form: TriggerForm.Noun };

    /// <summary>"تستمر زيارة فلان لبلد يومين", "واستمر اللقاء ساعتين": the verb stands before the noun.</summary>
    private bool IsOfVerb(Match trigger) => trigger.Entry.Value is TriggerFacts { Type: EventType.Visit or EventType.Meeting or EventType.Call, Form: TriggerForm.Noun } && scene.LinkAt(trigger.First - 1, out _) is LinkKind.Lasting;

    /// <summary>"أكثر من ساعتين", "نحو ساعة", "ما يقارب الساعة".</summary>
    private bool IsAbout(int token) => material.IsWord(token) && material.Passage.Form(token) is "اكثر" or "من" or "نحو" or "حوالي" or "قرابه" or "زهاء" or "ما" or "يقارب" or "يقرب";

    /// <summary>"التقيا لساعتين", "محادثات لأكثر من ساعة", "مباحثات على مدى ثلاث ساعات": hours of a meeting or a call.</summary>
    private bool IsOfHours(int token, string timex, Match trigger)
    {
        if (!timex.Contains('T') || trigger.Entry.Value is not TriggerFacts { Type: EventType.Meeting or EventType.Call }) return false;
        if (material.IsForm(token - 1, "لاكثر") || material.IsForm(token, "لاكثر") || material.IsForm(token - 1, "من") && material.IsForm(token - 2, "لاكثر")) return true;
        return material.StartsWith(token, Letters.Lam) && scene.Times.At(token - 1) is null || material.IsWord(token - 1) && material.Passage.Form(token - 1) is "لنحو" or "لحوالي" or "لقرابه" or "لزهاء" || material.IsForm(token - 2, "علي") && material.Passage.Form(token - 1) is "مدي" or "مدار";
    }

    private bool IsLasting(int token)
    {
        for (int i = token - 1, words = 2; i >= 0 && words > 0; i--)
            if (scene.LinkAt(i, out _) is LinkKind.Lasting) return true;
            else if (!IsAbout(i)) words--;
        return false;
    }

    /// <summary>The days and hours of a duration; null where it has years or months.</summary>
    public static TimeSpan? Parse(string timex)
    {
        if (timex.EndsWith('W') && int.TryParse(timex[1..^1], out var weeks)) return TimeSpan.FromDays(7 * weeks);
        if (timex.Contains('Y') || timex.IndexOf('M') is >= 0 and var month && timex.IndexOf('T') is var time && (time < 0 || month < time)) return null;
        try
        {
            return XmlConvert.ToTimeSpan(timex);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
