using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The days that a journey gives what it is for: "وصل الثلاثاء إلى الرياض للقاء الملك".</summary>
internal sealed class TravelDayReader(Scene scene)
{
    private const int MostBack = 24, MostBefore = 4, WeekDays = 7;

    private readonly Material material = scene.Material;

    /// <summary>"وصل الثلاثاء إلى الرياض لإجراء محادثات": the day of the journey; of people who were sent only the month or year ("في عام 2007 أرسل مندوبين لإجراء محادثات").</summary>
    public Days? OfPurpose(Match meeting, int sentenceFirst)
    {
        if (meeting.Entry.Value is not TriggerFacts { Form: TriggerForm.Noun, Type: EventType.Meeting } || !IsPurpose(meeting)) return null;
        Days? told = null;
        for (var i = meeting.First - 1; i >= sentenceFirst && i > meeting.First - MostBack && material.Tokens[i].Kind != TokenKind.Quote && !material.Is(i, ':'); i--)
        {
            told ??= DayAt(i);
            if (scene.Referents.Covering(i) is { } referent) i = referent.First;
            // "يستعد لزيارة بكين هذا الأسبوع لعقد جولة محادثات".
            else if (told is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber < WeekDays && scene.TryTrigger(i, out _, out var journey) && journey is { Type: EventType.Visit, Form: TriggerForm.Noun }) return told;
            else if (scene.TryTrigger(i, out var verb, out var facts) && facts is not { Type: EventType.Visit, Form: TriggerForm.Noun }) return IsJourney(facts) && (told ?? Before(verb.First, sentenceFirst)) is { } day && (facts.IsThere || facts.Frame == TriggerFrame.Begin || !day.IsOneDay) ? day : null;
            // "زار واشنطن لإبلاغها بالدعوة للقاء": the journey is for something else.
            else if (scene.IsSpeech(i) || IsOfInvitation(i)) return null;
        }
        return null;
    }

    /// <summary>"بدعوة", "بالدعوة".</summary>
    private bool IsOfInvitation(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: InviteMark }) return true;
        return false;
    }

    private bool IsPurpose(Match meeting)
    {
        if ((meeting.Proclitics & Proclitics.La) != 0) return true;
        foreach (var match in material.Matches.At(meeting.First - 1))
            if (match.Entry is { Kind: EntryKind.Marker, Value: CarrierMark } && (match.Proclitics & Proclitics.La) != 0) return true;
        return false;
    }

    private static bool IsJourney(TriggerFacts facts) => facts is { Type: EventType.Visit, Form: TriggerForm.Past };

    private Days? Before(int verb, int sentenceFirst)
    {
        for (var i = verb - 1; i >= sentenceFirst && i >= verb - MostBefore; i--)
            if (DayAt(i) is { } day) return day;
        return null;
    }

    private Days? DayAt(int token) =>
        scene.Times.At(token) is { Kind: TimeKind.Date, Days: { From: not null, To: not null } days } time && !material.IsForm(material.Passage.TokenAt(time.Span.Start) - 1, "منذ") ? days : null;
}
