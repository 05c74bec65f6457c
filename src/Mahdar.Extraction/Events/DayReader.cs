using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The days that the clause of an event gives it: the nearest expression of time after it, else before it.</summary>
internal sealed class DayReader(Scene scene, StatusReader status, List<EventDraft> found)
{
    private const int MostAhead = 30, MostBack = 24, MostQuoted = 5, MostDays = 31, MostBeside = 5, MostOfScene = 90, MostDaysOfScene = 3, MostMonths = 11, EarliestYear = 1800;

    private readonly Material material = scene.Material;
    private readonly DayClauses clauses = new(scene);
    private readonly OwnDayReader own = new(scene);
    private readonly TravelDayReader travel = new(scene);

    /// <summary>The days of one event of those that a word tells.</summary>
    public Days Read(EventDraft draft, Telling telling) =>
        own.Read(draft, telling) ?? Read(telling.Trigger, telling.Slots.End, telling.Sentence.First, telling.Sentence.End);

    public Days Read(Match trigger, int slotsEnd, int sentenceFirst, int sentenceEnd)
    {
        if (YearBehind(trigger) is { } year) return year;
        if (IsLeft(trigger)) return Year(trigger, slotsEnd);
        if (Beside(trigger.First, sentenceFirst) is { } beside) return beside;
        if (IsLastTime(trigger.First, sentenceFirst)) return TimeBefore(sentenceFirst);
        if (Behind(trigger, slotsEnd, sentenceEnd) is >= 0 and var behind) return Joined(behind);
        if (IsEarlier(trigger)) return default;
        if (OfMainClause(trigger.First, sentenceFirst) is { } main) return main;
        if (IsAnnounced(trigger) || IsAnotherNoun(trigger)) return default;
        var before = Before(trigger, sentenceFirst);
        // "لقاؤهما في مايو المقبل أشبه بالقمة التي جمعت": what was held is not on a day that is to come.
        if (before.From > material.Report.Published?.From && status.WasHeld(trigger, slotsEnd)) return default;
        // "جاء إعلان الجمعة قبل لقاء مرتقب بين": what is to come is not on a day that is over.
        return trigger.Entry.Value is TriggerFacts { Form: TriggerForm.Noun } && status.IsAfter(trigger, before.To) ? default : before;
    }

    /// <summary>"أعلن الاثنين عن قمة", "لعقد لقاء": what is to be held has its day after it; the day before it is that of the word that announces it.</summary>
    private bool IsAnnounced(Match trigger)
    {
        var before = trigger.First - 1;
        return (trigger.Proclitics & Proclitics.La) != 0 || status.IsCarrier(before) || material.IsForm(before, "عن") || material.IsForm(before, "علي") || scene.LinkAt(before, out _) is LinkKind.Relative;
    }

    /// <summary>The nearest time before an event in its clause.</summary>
    private Days Before(Match trigger, int sentenceFirst)
    {
        var (amid, toCome) = (material.IsParticle(trigger.First - 1, EventParticle.Amid), false);
        // "حين التقى فلانا", "في عام 2011 كانت المجاعة تفتك بالبلاد، وزارها حينها": at a time of any length that is told before.
        var isVisit = trigger.Entry.Value is TriggerFacts { Type: EventType.Visit, Form: not TriggerForm.Noun };
        var then = material.IsForm(trigger.First - 1, "عندما") || material.IsForm(trigger.First - 1, "حين") || material.IsForm(trigger.First - 1, "حينما") || IsThen(trigger.End);
        for (var i = trigger.First - 1; i >= sentenceFirst && i > trigger.First - MostBack; i--)
        {
            // "قال الأسد يوم الأربعاء: سأزور بيونغ يانغ".
            if (trigger.Entry.Value is TriggerFacts { Own: true } && material.Tokens[i].Kind == TokenKind.Quote) break;
            if (toCome && DaysAt(i) is { From: { } past } && past <= material.Report.Published?.From) break;
            if (DaysAt(i) is { From: { } from, To: { } to } days && (to.DayNumber - from.DayNumber <= MostDays || then || i >= trigger.First - 2 || OpensFor(i, trigger))) return days;
            if (clauses.StartsClause(i) && (trigger.Proclitics & Proclitics.Wa) != 0 && Opening(sentenceFirst) is { } opening) return opening;
            // "وفي 12 فبراير، قال الوزير خلال زيارة للقاهرة": the day before the verb is that of what happened then.
            if (amid && scene.IsSpeech(i)) return DaysAt(material.IsComma(i - 1) ? i - 2 : i - 1) ?? default;
            // "تصل مساء الجمعة إلى بيروت حيث ستلتقي": on a day that is to come too.
            toCome |= material.IsForm(i, "حيث") && IsToCome(i, trigger);
            // "يصل الثلاثاء إلى غانا قبل أن يزور كينيا": the day is that of the first land.
            if (isVisit && material.IsForm(i, "ان") && material.IsForm(i - 1, "قبل")) break;
            if (clauses.StartsClause(i) || scene.Times.At(i) is { Kind: TimeKind.Duration }) break;
        }
        return default;
    }

    /// <summary>"اجتماع 2015 بين": a year that stands as it is behind the noun.</summary>
    private Days? YearBehind(Match trigger) =>
        trigger.Entry.Value is TriggerFacts { Form: TriggerForm.Noun } && trigger.End < material.Tokens.Length && material.Tokens[trigger.End] is { Kind: TokenKind.Number, Length: 4 } number && scene.Times.At(trigger.End) is null && !IsCounted(trigger.End + 1)
        && int.TryParse(material.Report.Text.AsSpan(number.Start, 4), out var year) && year >= EarliestYear && year <= material.Report.Published?.From.Year ? Days.Year(year) : null;

    /// <summary>"لقاء 2000 شاب": so many, no year.</summary>
    private bool IsCounted(int token) => material.IsWord(token) && !material.HasArticle(token) && scene.LinkAt(token, out _) is null && scene.Referents.Covering(token) is null && !scene.TryTrigger(token, out _, out _);

    private bool IsThen(int token) => material.IsWord(token) && material.Passage.Form(token) is "حينها" or "حينذاك" or "حينئذ" or "وقتها" or "انذاك" or "يومها";

    /// <summary>"في 31 مايو و1 يونيو": days that follow each other are those of one event.</summary>
    private Days Joined(int first)
    {
        var (days, end) = (DaysAt(first)!.Value, EndOf(first));
        if (material.IsForm(end, "و")) end++;
        else if (!material.StartsWith(end, Letters.Waw)) return days;
        return days.IsOneDay && DaysAt(end) is { IsOneDay: true, From: { } next } && next.DayNumber - days.To!.Value.DayNumber == 1 ? new Days(days.From, next) : days;
    }

    /// <summary>"قمتان عامي 2000 و2007", "التقيا في مارس ومايو": the times behind an event that was more than once, each for itself; empty where one is told.</summary>
    public IReadOnlyList<Days> Several(Match trigger, int slotsEnd, int sentenceEnd)
    {
        if (Behind(trigger, slotsEnd, sentenceEnd) is not (>= 0 and var first)) return [];
        var (time, end) = (scene.Times.At(first)!, EndOf(first));
        if (time.Days is { From: { } from, To: { } to } && time.Rule == "list" && to.Year > from.Year) return [Days.Year(from.Year), Days.Year(to.Year)];
        // "الأولى (عام 2011) والثانية (عام 2015)".
        if (material.Is(end, ')') && material.HasAnd(end + 1) && material.Is(end + 2, '(') && scene.Times.At(end + 3) is { Kind: TimeKind.Date } second && Length(second.Days) is false && Length(time.Days) is false) return [time.Days, second.Days];
        var at = material.IsForm(end, "وفي") || material.IsForm(end, "و") ? end + 1 : end;
        if (time.Kind != TimeKind.Date || at == end && !material.StartsWith(at, Letters.Waw) || scene.Times.At(at) is not { Kind: TimeKind.Date } next || Length(next.Days) != Length(time.Days)) return [];
        // "السبت والأحد": one meeting goes on over both.
        return IsYear(time.Days) || Math.Abs(next.Days.From!.Value.DayNumber - time.Days.To!.Value.DayNumber) > 1 ? [time.Days, next.Days] : [];
    }

    private static bool IsYear(Days days) => days is { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } };

    private int EndOf(int token)
    {
        var time = scene.Times.At(token);
        while (scene.Times.At(token) == time && token < material.Tokens.Length) token++;
        return token;
    }

    /// <summary>A day, or something longer: months differ in length.</summary>
    private static bool? Length(Days days) => days is { From: { } from, To: { } to } ? from == to : null;

    /// <summary>The first time behind an event in its clause, -1 where there is none.</summary>
    private int Behind(Match trigger, int slotsEnd, int sentenceEnd)
    {
        var limit = Math.Min(sentenceEnd, Math.Max(trigger.End + MostAhead, slotsEnd + 12));
        for (var i = trigger.End; i < limit; i++)
        {
            // "زارت غانا، ومن المقرر أن تختتم الجولة بمصر السبت": what is still to come.
            if (material.IsComma(i) && material.IsForm(i + 1, "ومن") && scene.MarkAt<StatusMark>(i + 2, out _) is { Status: EventStatus.Planned }) break;
            // "زيارة العراق دعما للانتخابات المقررة في 12 مايو": the day is that of the elections.
            if (i > trigger.End && i >= slotsEnd && material.HasArticle(i) && scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Planned } && scene.Referents.Covering(i - 1) is null && (material.HasArticle(i - 1) || material.StartsWith(i - 1, Letters.Lam))) break;
            // "والتقى الوزير، الذي وصل السبت، نظيره": the day is that of his coming.
            if (i < slotsEnd && OtherClause(i, trigger, slotsEnd) is >= 0 and var mark)
            {
                i = mark;
                continue;
            }
            if (DaysAt(i) is not null) return i;
            // "الساعة 8:35 مساء اليوم".
            if (scene.Times.At(i) is { Kind: TimeKind.Time }) continue;
            if (i < slotsEnd || i == slotsEnd && ClosesShort(i)) continue;
            if (material.Tokens[i].Kind == TokenKind.Quote && SkipShort(i) is var close && close >= 0) i = close;
            else if (clauses.EndsClause(i) || clauses.EndsAtRelative(trigger, i)) break;
        }
        return -1;
    }

    /// <summary>The comma that ends a relative clause about one of those who are told behind the verb; -1 where none begins here.</summary>
    private int OtherClause(int token, Match trigger, int slotsEnd)
    {
        if (trigger.Entry.Value is not TriggerFacts { Form: not TriggerForm.Noun } || scene.LinkAt(token, out var verb) is not LinkKind.Relative || !material.IsComma(token - 1) || !scene.TryTrigger(verb, out _, out var facts) || facts.Form == TriggerForm.Noun) return -1;
        for (var i = verb; i < slotsEnd; i++)
            if (material.IsComma(i)) return i;
        return -1;
    }

    /// <summary>"أكد الرئيس، الثلاثاء، أن …، وذلك خلال اجتماع مع": the event is as old as what is told of before it.</summary>
    private Days? OfMainClause(int noun, int sentenceFirst)
    {
        if (!material.IsForm(noun - 2, "وذلك") && !IsAftermath(noun) || scene.LinkAt(noun - 1, out _) is not (LinkKind.Stop or LinkKind.In)) return null;
        for (var i = sentenceFirst; i < noun - 2; i++)
            if (DaysAt(i) is { IsOneDay: true } days) return days;
            else if (Complementizer.IsAt(material, i)) return null;
        return null;
    }

    /// <summary>"رفض المغرب الخميس المشروع، بحسب ما قال الوزير، بعد اجتماع مع نظيره": behind a comma, after what the sentence tells.</summary>
    private bool IsAftermath(int noun) =>
        material.IsComma(noun - 2) && material.IsParticle(noun - 1, EventParticle.Upshot) && scene.TryTrigger(noun, out _, out var facts) && facts.Type != EventType.Visit;

    /// <summary>"والثلاثاء، يطلق الوزير الحوار، ويجتمع مع نظيره": a day at the head of the sentence goes for what و joins.</summary>
    private Days? Opening(int sentenceFirst) => DaysAt(sentenceFirst) is { IsOneDay: true } days && material.IsComma(EndOf(sentenceFirst)) ? days : null;

    /// <summary>"انسحب في مايو من الاتفاق النووي مع إيران": the day is that on which somebody left the agreement.</summary>
    private bool IsLeft(Match trigger) => trigger.Definite && trigger.Entry.Value is TriggerFacts { Type: EventType.Agreement } && material.IsForm(trigger.First - 1, "من");

    /// <summary>"من الاتفاق النووي مع إيران لعام 2015", "المبرم عام 2015": a year told right behind.</summary>
    private Days Year(Match trigger, int slotsEnd)
    {
        for (var i = trigger.End; i < slotsEnd + MostBeside && i < material.Tokens.Length && !clauses.EndsClause(i); i++)
            if (DaysAt(i) is { From: { } from, To: { } to } days && to.DayNumber - from.DayNumber > MostDays) return days;
        return default;
    }

    /// <summary>"زيارة الصين في مايو وزيارة روسيا": the day of the noun before is not that of the one joined to it.</summary>
    private static bool IsAnotherNoun(Match trigger) => (trigger.Proclitics & Proclitics.Wa) != 0 && trigger.Entry.Value is TriggerFacts { Form: TriggerForm.Noun };

    /// <summary>"في عام 2015 عقد زعيما الصين وتايوان محادثات": a span of any length right before the verb of the event.</summary>
    private bool OpensFor(int time, Match trigger)
    {
        var verb = EndOf(time);
        if (material.IsComma(verb)) verb++;
        return verb == trigger.First || scene.TryTrigger(verb, out _, out var facts) && facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun };
    }

    /// <summary>"أعلن الجمعة … بعد القمة بين", "وصل الجمعة …، وذلك بعد القمة التي": what is known and was before has a day of its own.</summary>
    private bool IsEarlier(Match trigger) => trigger.Definite && material.IsForm(trigger.First - 1, "بعد") && trigger.Entry.Value is TriggerFacts { Form: TriggerForm.Noun, Pronoun: TriggerPronoun.None };

    /// <summary>"الاثنين غداة لقاء", "بعد عشرة أيام فقط من قمة", "قبل يوم من انعقاد القمة": so many days from the day told before it, else from that of the report.</summary>
    private Days? Beside(int noun, int sentenceFirst)
    {
        var at = material.IsForm(noun - 1, "اول") || status.IsCarrier(noun - 1) ? noun - 1 : noun;
        if ((Named(at, sentenceFirst) ?? Counted(at)) is not var (first, days)) return MonthsSince(at);
        return (Coming(first, sentenceFirst) ?? DayBefore(first, days < 0 ? first - MostOfScene : sentenceFirst)) is { } from ? Days.On(from.AddDays(days)) : null;
    }

    /// <summary>"تأتي زيارته قبل ثلاثة أيام من انعقاد اجتماع": the first day of that visit, as it was told before.</summary>
    private DateOnly? Coming(int time, int sentenceFirst)
    {
        if (!material.IsWord(sentenceFirst) || material.Passage.Form(sentenceFirst).TrimStart(Letters.Waw) is not ("تاتي" or "ياتي" or "جاءت" or "جاء")) return null;
        for (var i = sentenceFirst + 1; i < time && i <= sentenceFirst + 2; i++)
            if (scene.TryTrigger(i, out _, out var facts) && facts.Form == TriggerForm.Noun)
                return found.FindLast(told => told.Type == facts.Type && told.First < sentenceFirst && told.When.From is not null)?.When.From;
        return null;
    }

    /// <summary>"بعد شهرين على زيارته", "بعد ثلاثة أشهر من القمة": the month so many before.</summary>
    private Days? MonthsSince(int end)
    {
        // "تأسست في سبتمبر 2016، بعد شهر من الزيارة".
        DateOnly? Told(int token)
        {
            var first = material.Passage.Sentences[material.Passage.SentenceOf(end)].First;
            for (var i = token; i >= first && i > token - MostBack; i--)
                if (DaysAt(i) is { From: { } from }) return from;
            return null;
        }

        if (!material.IsForm(end - 1, "من") && !material.IsForm(end - 1, "علي") || scene.Times.At(end - 2) is not { Kind: TimeKind.Duration, Timex: ['P', .. var number, 'M'] } time || !int.TryParse(number, out var months) || months > MostMonths) return null;
        if (material.Passage.Form(material.Passage.TokenAt(time.Span.Start)) is not ("بعد" or "وبعد") || (Told(end - 3) ?? material.Report.Published?.From)?.AddMonths(-months) is not { } day) return null;
        return Days.Month(day.Year, day.Month);
    }

    /// <summary>"غداة لقاء", "قبل ساعات من قمة": words that say how many days.</summary>
    private (int First, int Days)? Named(int end, int sentenceFirst)
    {
        for (var i = end - 1; i >= sentenceFirst && i >= end - MostBeside; i--)
            if (scene.MarkAt<DayMark>(i, out var marked) is { } mark && marked == end) return (i, mark.Days);
        return null;
    }

    /// <summary>"يبدأ الخميس ثاني أيام محادثاته": talks from the first day to that on which they go on.</summary>
    public Days OfNthDay(Match talks, Days first)
    {
        for (var i = talks.First - 1; i >= 0 && i >= talks.First - MostBeside; i--)
            if (scene.MarkAt<DayMark>(i, out var marked) is { Days: < 0 } mark && marked == talks.First) return marked > i + 1 && first is { IsOneDay: true, From: { } from } && DaysAt(material.IsComma(i - 1) ? i - 2 : i - 1) is not null ? new Days(from, from.AddDays(-mark.Days)) : first;
        return first;
    }

    /// <summary>"بعد عشرة أيام فقط من", "قبل أسبوع على": days that are counted.</summary>
    private (int First, int Days)? Counted(int end)
    {
        if (!material.IsForm(end - 1, "من") && !material.IsForm(end - 1, "علي")) return null;
        var last = material.IsForm(end - 2, "فقط") ? end - 3 : end - 2;
        if (scene.Times.At(last) is not { Kind: TimeKind.Duration, Timex: { } timex } time || LengthReader.Parse(timex) is not { Days: > 0 and < MostDays and var days }) return null;
        var first = material.Passage.TokenAt(time.Span.Start);
        return material.Passage.Form(first) switch { "بعد" or "وبعد" => (first, -days), "قبل" or "وقبل" => (first, days), _ => null };
    }

    /// <summary>"وكان ذلك آخر لقاء بين", "وكانت تلك أول قمة": the event of which the sentence before tells.</summary>
    private bool IsLastTime(int noun, int sentenceFirst) =>
        noun - sentenceFirst is 3 or 4 && material.IsParticle(sentenceFirst, EventParticle.Was) && material.IsWord(sentenceFirst + 1) && material.Passage.Form(sentenceFirst + 1) is "ذلك" or "تلك" && material.IsWord(noun - 1) && material.Passage.Form(noun - 1) is "اخر" or "اول" or "ثاني";

    /// <summary>The time told last in the sentence before.</summary>
    private Days TimeBefore(int sentenceFirst)
    {
        for (var i = sentenceFirst - 1; i >= 0 && i > sentenceFirst - MostOfScene && material.Tokens[i].Kind != TokenKind.Break; i--)
            if (DaysAt(i) is { } days) return days;
        return default;
    }

    /// <summary>The one day told last before a token: in its sentence, else on its day of the news; else that of the report.</summary>
    private DateOnly? DayBefore(int token, int first)
    {
        var today = material.Report.Published?.From;
        for (var i = token - 1; i >= Math.Max(first, 0) && material.IsActive(i); i--)
            if (DaysAt(i) is { IsOneDay: true, From: { } told } && (i > token - MostBack || told <= today && told >= today?.AddDays(-MostDaysOfScene))) return told;
        return today;
    }

    /// <summary>"زيارة تبدأ السبت", "مهمة في سوريا بدأت أمس": the first day behind is that on which a visit begins.</summary>
    public bool IsBeginning(Match visit, int sentenceEnd)
    {
        for (var i = visit.End; i < sentenceEnd && i < visit.End + MostAhead; i++)
            if (DaysAt(i) is not null) return material.IsWord(i - 1) && material.Passage.Form(material.IsForm(i - 1, "يوم") || material.IsForm(i - 1, "في") ? i - 2 : i - 1).TrimStart(Letters.Waw) is "تبدا" or "يبدا" or "ستبدا" or "سيبدا" or "بدات" or "يبداها" or "تبداها";
        return false;
    }

    private Days? DaysAt(int token) =>
        scene.Times.At(token) is { Kind: TimeKind.Date or TimeKind.Range, Days: { From: not null, To: not null } days } time && !IsSince(time) ? days : null;

    /// <summary>A span from or to some other day (منذ, قبل) dates something else.</summary>
    private bool IsSince(TimeExpression time)
    {
        var first = material.Passage.TokenAt(time.Span.Start);
        return material.IsForm(first - 1, "منذ") || material.IsForm(first, "منذ") || material.IsForm(first - 1, "حتي") || material.IsForm(first - 1, "بحلول");
    }

    /// <summary>"اجتمعا في "برج القاهرة" الاثنين": the mark behind a name in quotation marks.</summary>
    private bool ClosesShort(int token)
    {
        if (material.Tokens[token].Kind != TokenKind.Quote) return false;
        for (var i = token - 1; i >= 0 && i > token - MostQuoted; i--)
            if (material.Tokens[i].Kind == TokenKind.Quote) return true;
        return false;
    }

    /// <summary>The closing mark of a few words in quotation marks; -1 where more is said in them.</summary>
    private int SkipShort(int open)
    {
        for (var i = open + 1; i < open + MostQuoted && i < material.Tokens.Length; i++)
            if (material.Tokens[i].Kind == TokenKind.Quote) return i;
        return -1;
    }

    /// <summary>"وصل الثلاثاء إلى الرياض للقاء الملك": a meeting of which no day is told, on that of the journey that is made for it.</summary>
    public EventDraft OnJourney(EventDraft draft)
    {
        if (draft is not { Type: EventType.Meeting, When.IsKnown: false, Status: EventStatus.Planned or EventStatus.Held }) return draft;
        foreach (var (first, _) in draft.Evidence)
            if (scene.TryTrigger(first, out var trigger, out _) && travel.OfPurpose(trigger, material.Passage.Sentences[material.Passage.SentenceOf(first)].First) is { } came)
                return draft with { When = came, Status = draft.Unsure && came.To < material.Report.Published?.From ? EventStatus.Held : draft.Status, Rule = draft.Rule + ", on the day of the journey" };
        return draft;
    }

    /// <summary>"وفي سبعينيات القرن العشرين، غادر": the sentence tells before a verb of a time that was over long ago.</summary>
    public bool IsOfOldDays(int verb, int sentenceFirst)
    {
        for (var i = verb - 1; i >= sentenceFirst && i > verb - MostBack; i--)
            if (scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range, Days: { From: not null, To: { } to } } && to < material.Report.Published?.From.AddMonths(-1)) return true;
        return false;
    }

    /// <summary>"وصل الأحد إلى سنغافورة حيث سيعقد قمة": what is to come has not the day of what was.</summary>
    private bool IsToCome(int token, Match trigger)
    {
        for (var i = token + 1; i <= trigger.First; i++)
            foreach (var reading in material.Passage.Readings(i))
                if ((reading.Proclitics & Proclitics.Sa) != 0) return true;
        return false;
    }

    /// <summary>So many tokens stand at most between an event, the word that it was to be, and its day.</summary>
    private const int MostToDue = 4;

    /// <summary>"لقاء كان مقررا أمس", "زيارة كانت مقررة بعد ظهر الأربعاء": directly behind the word.</summary>
    public bool IsDue(Match trigger, int end)
    {
        var at = trigger.End;
        while (at < end && scene.MarkAt<StatusMark>(at, out _) is not { Status: EventStatus.Planned })
            if (at++ == trigger.End + MostToDue || scene.Referents.Covering(at) is not null) return false;
        for (var i = at + 1; i < end && i <= at + MostToDue; i++)
            if (scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range }) return material.IsParticle(at - 1, EventParticle.Was) || material.IsForm(at - 1, "من") && material.IsParticle(at - 2, EventParticle.Was) || material.IsForm(at - 1, "كانت");
        return false;
    }
}
