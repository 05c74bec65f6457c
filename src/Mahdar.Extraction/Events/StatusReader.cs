using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Tells from the words around an event whether it is held, planned, proposed, cancelled or denied.</summary>
internal sealed class StatusReader(Scene scene)
{
    private const int MostBack = 9, MostCarried = 14, MostToCome = 40, MostCalled = 25, MostPlanned = 4, MostSubject = 16;

    private readonly Material material = scene.Material;
    private readonly ReachingReader reaching = new(scene);
    private readonly CourseReader course = new(scene);
    private readonly StatusBehind behind = new(scene);

    public DenialReader Denials { get; } = new(scene);

    /// <summary>What is told, null where nothing tells, and what the words suggest then.</summary>
    public (EventStatus? Told, EventStatus Likely) Read(Match trigger, TriggerFacts facts, int sentenceFirst, int end)
    {
        if (facts.Form != TriggerForm.Noun) return OfVerb(trigger, facts, sentenceFirst);
        if (course.IsNone(trigger)) return (EventStatus.Denied, EventStatus.Denied);
        if (Denials.IsRuledOut(trigger, sentenceFirst)) return (EventStatus.Denied, EventStatus.Held);
        if (facts.Type == EventType.Visit && IsReturn(trigger.First - 1, sentenceFirst)) return (EventStatus.Held, EventStatus.Held);
        if (facts.Frame == TriggerFrame.Talks && course.GoesOn(trigger)) return (After(trigger, end) ?? EventStatus.Ongoing, EventStatus.Held);
        // "دعت المستشارة في اتصال مع الرئيس إلى": the call was, whatever is called for in it.
        var before = facts.Type == EventType.Call && !trigger.Definite && material.IsForm(trigger.First - 1, "في") ? null : Before(trigger, sentenceFirst, false);
        if (before is EventStatus.Cancelled or EventStatus.Denied) return (before, EventStatus.Held);
        // "موقفه من الاتفاق النووي": an agreement that is known is made, whatever is planned around it.
        if (facts.Type == EventType.Agreement && trigger.Definite) return (After(trigger, end) ?? EventStatus.Held, EventStatus.Held);
        if (facts.Type == EventType.Agreement && reaching.Read(trigger, sentenceFirst) is { } reached) return (reached, EventStatus.Held);
        // "سيوقعان في نهاية المحادثات معاهدة": the verb tells, not what is over by then.
        if (facts.Type == EventType.Agreement && before == EventStatus.Held && Carried(trigger, sentenceFirst) is (EventStatus.Planned, _) toCome) return toCome;
        if ((before == EventStatus.Proposed || facts.Type == EventType.Agreement && before != EventStatus.Planned && !trigger.Definite) && IsConditional(trigger, sentenceFirst)) return (EventStatus.Proposed, EventStatus.Held);
        // "عشية زيارة يقوم بها", "سيقوم بجولة تقوده إلى": what is to come is told of in the present.
        var after = After(trigger, end);
        if (after == EventStatus.Ongoing && (before == EventStatus.Planned || Carried(trigger, sentenceFirst).Item1 == EventStatus.Planned)) after = null;
        if (facts.Type == EventType.Visit && after is null or EventStatus.Ongoing && before is null && course.IsOfWhatComes(trigger, sentenceFirst)) return (null, EventStatus.Planned);
        if ((after ?? before) is { } told) return (told, EventStatus.Held);
        // "قبيل سفره إلى": who speaks is on his way by now.
        if (facts is { Type: EventType.Visit, Frame: TriggerFrame.Way } && (material.IsForm(trigger.First - 1, "قبل") || material.IsForm(trigger.First - 1, "قبيل"))) return (null, EventStatus.Ongoing);
        // "أعلن الرئيس عن لقاء ثان مع": what is announced is to come, unless the words tell otherwise.
        if (facts.Type == EventType.Meeting && !trigger.Definite && facts.Pronoun == TriggerPronoun.None && material.IsForm(trigger.First - 1, "عن") && IsAnnounced(trigger.First - 2, sentenceFirst)) return (null, EventStatus.Planned);
        // "نحن في محادثات مع".
        if (facts.Frame == TriggerFrame.Talks && !trigger.Definite && material.IsForm(trigger.First - 1, "في") && material.IsWord(trigger.First - 2) && material.Passage.Form(trigger.First - 2) is "نحن" or "اننا" or "انهم" or "انها") return (EventStatus.Ongoing, EventStatus.Ongoing);
        // "كانت زيارته إلى لندن عاصفة".
        if (facts.Type == EventType.Visit && material.IsParticle(trigger.First - 1, EventParticle.Was)) return (null, EventStatus.Held);
        // "وكان الوزير في زيارة إلى براغ".
        if (facts.Type == EventType.Visit && material.IsForm(trigger.First - 1, "في") && material.IsParticle(Denials.BeforeSubject(trigger.First - 2), EventParticle.Was)) return (EventStatus.Held, EventStatus.Held);
        return Carried(trigger, sentenceFirst);
    }

    /// <summary>"أعلن", "أعلنت الحكومة".</summary>
    private bool IsAnnounced(int before, int sentenceFirst)
    {
        var at = Denials.BeforeSubject(before);
        // "الإعلان المفاجئ عن قمة".
        if (material.HasArticle(at) && material.IsForm(at - 1, "الاعلان")) at--;
        return at >= sentenceFirst && material.IsWord(at) && material.Passage.Form(at) is "اعلن" or "اعلنت" or "واعلن" or "واعلنت" or "يعلن" or "تعلن" or "اعلنا" or "الاعلان" or "اعلان";
    }

    /// <summary>"عاد الوزير من زيارة إلى": he has made it.</summary>
    private bool IsReturn(int from, int sentenceFirst)
    {
        if (!material.IsForm(from, "من")) return false;
        for (var i = from - 1; i >= sentenceFirst && i > from - MostSubject && !material.IsComma(i); i--)
            if (scene.TryTrigger(i, out _, out var told)) return told is { Frame: TriggerFrame.Return, Form: not TriggerForm.Present };
        return false;
    }

    /// <summary>"قال قبيل لقاء مع نظيره": what is told was before it, which may be over by now.</summary>
    public bool IsEve(Match trigger, TriggerFacts facts, int end) =>
        facts is { Form: TriggerForm.Noun, Type: EventType.Meeting } && (material.IsForm(trigger.First - 1, "قبل") || material.IsForm(trigger.First - 1, "قبيل")) && After(trigger, end) is null;

    /// <summary>"وكان من المقرر أن يزور": what was to be.</summary>
    public bool WasToBe(Match verb, int sentenceFirst)
    {
        for (var i = verb.First - 1; i >= sentenceFirst && i >= verb.First - MostPlanned; i--)
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Planned }) return material.IsParticle(i - 1, EventParticle.Was) || material.IsForm(i - 1, "من") && material.IsParticle(i - 2, EventParticle.Was);
        return false;
    }

    /// <summary>"إذا عقد هذا اللقاء سيكون الأول", "في حال إبرام اتفاق".</summary>
    private bool IsConditional(Match trigger, int sentenceFirst)
    {
        for (var i = trigger.First - 1; i >= sentenceFirst && i >= trigger.First - 4; i--)
            if (material.IsForm(i, "اذا") || material.IsForm(i, "واذا") || material.IsForm(i, "لو") || material.IsForm(i, "حال") && material.IsForm(i - 1, "في")) return true;
        return false;
    }

    /// <summary>The nearest word of status before an event in its clause.</summary>
    public EventStatus? Before(Match trigger, int sentenceFirst, bool verb)
    {
        var (other, untold) = (false, false);
        for (var i = trigger.First - 1; i >= sentenceFirst && i >= trigger.First - MostBack; i--)
        {
            if (material.IsComma(i) && i < trigger.First - 1 || material.Is(i, ':') || material.IsForm(i, "خلال") || material.IsForm(i, "اثناء")) break;
            // "ماري لو ماكدونالد": no word of a name tells a status.
            if (scene.Referents.Covering(i) is { Kind: ReferentKind.Person }) continue;
            // "رفض التعليق على اللقاء", "نفى كشف تفاصيل الاتصال": what nobody speaks of was all the same.
            if (material.IsParticle(i, EventParticle.Disclosure))
            {
                untold = true;
                continue;
            }
            // "قبل دعوة": of two words, not the second alone.
            if (scene.MarkAt<StatusMark>(i - 1, out var longer) is not null && longer > i) continue;
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Marker, Value: StatusMark mark } && match.End <= trigger.First && IsToldOf(trigger, match, mark, verb))
                {
                    // "لا تعتزم السفر معه إلى القمة": what is ruled out is the journey.
                    var turned = Turned(i, mark.Status, sentenceFirst);
                    return (other || untold) && turned == EventStatus.Denied ? null : turned;
                }
            // "نفت هذه الدول الاتهامات وأعلنت استدعاء السفير": what stands before it is another clause.
            if (scene.IsSpeech(i) && material.HasAnd(i) && i > sentenceFirst) break;
            other |= trigger.Definite && scene.TryTrigger(i, out _, out var between) && between.Type == EventType.Visit;
            if (scene.LinkAt(i, out _) is LinkKind.Relative && !verb) break;
        }
        return null;
    }

    /// <summary>Whether a word of status before an event tells of it.</summary>
    private bool IsToldOf(Match trigger, Match word, StatusMark mark, bool verb)
    {
        if ((word.Proclitics & Proclitics.Ka) != 0 || (word.Proclitics & Proclitics.Ba) != 0 && material.IsForm(word.End, "من")) return false;
        // "في زيارة تستمر يومين يلتقي خلالها": only what directly goes on.
        if (mark.Status == EventStatus.Ongoing && AfterTimes(word.End) != trigger.First && scene.LinkAt(word.First, out _) is LinkKind.Lasting) return false;
        if (mark.Status == EventStatus.Ongoing && scene.Times.At(word.First) is not null || mark.Status == EventStatus.Held && (verb || word.End < trigger.First - 1 && !IsSince(word.End, trigger.First))) return false;
        var visit = trigger.Entry.Value is TriggerFacts { Type: EventType.Visit } facts ? facts : null;
        // "منذ وصوله": he is there.
        if (word.Entry.Name == "منذ" && (word.End != trigger.First || trigger.Entry.Value is TriggerFacts { Type: EventType.Visit })) return false;
        // "وافقت الفصائل على اتفاق": what both sides agree to is made.
        if (mark.Status == EventStatus.Planned && trigger.Entry.Value is TriggerFacts { Type: EventType.Agreement } && word.Entry.Name.StartsWith("وافق", StringComparison.Ordinal)) return false;
        // "لن يتحقق تقدم بمعزل عن القمة": what will not be is another thing.
        if (word.Entry.Name == "لن" && !verb && word.End < trigger.First - MostPlanned && !scene.TryTrigger(word.End, out _, out _)) return false;
        // "لم يتضح ما إذا كانت الزيارة ستشمل الإقليم": what is asked of it is not whether it will be.
        if (word.Entry.Name == "اذا" && trigger.Definite && (material.IsForm(word.First - 1, "ما") || material.IsForm(word.First - 1, "عما")) && !IsHeldBehind(trigger.End)) return false;
        // "ما قاله من قبل في محادثاته": what was earlier.
        if (word.Entry.Name == "قبل" && material.IsForm(word.First - 1, "من")) return false;
        // "قبل ذهابه": a journey before which something was is not yet to come.
        if (visit is not null && !(visit.Frame == TriggerFrame.Way && trigger.Definite) && word.Entry.Name is "قبل" or "قبيل") return false;
        return mark.Side switch
        {
            StatusSide.After => false,
            StatusSide.BeforePresent => verb && word.End == trigger.First,
            StatusSide.BeforeVisit => visit is not null && word.End == trigger.First,
            _ => true,
        };
    }

    /// <summary>"القمة ستعقد", "اللقاء سيجري".</summary>
    private bool IsHeldBehind(int token) => scene.TryTrigger(token, out _, out var verb) && verb is { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: not TriggerForm.Noun };

    /// <summary>"تتواصل اليوم الجمعة محادثات", "تتواصل في فيينا المحادثات", "تستمر لليوم الثاني المحادثات".</summary>
    private int AfterTimes(int token)
    {
        if (material.IsForm(token, "في") && scene.LandAt(token + 1) is { } land) token = land.End;
        if (material.IsForm(token, "لليوم")) token += 2;
        while (material.IsTime(token)) token++;
        return token;
    }

    /// <summary>"بعد شهرين على زيارته", "بعد أيام من لقاء", "بعد أسابيع قليلة من القمة": nothing but a length of time stands between.</summary>
    private bool IsSince(int first, int noun)
    {
        if (!material.IsForm(noun - 1, "من") && !material.IsForm(noun - 1, "علي")) return false;
        for (var i = first; i < noun - 1; i++)
            if (scene.Times.At(i) is not { Kind: TimeKind.Duration } && !(material.IsWord(i) && material.Passage.Form(i) is "فقط" or "قليله" or "معدوده")) return false;
        return true;
    }

    /// <summary>The status that a word tells, turned by what stands before it.</summary>
    private EventStatus Turned(int token, EventStatus status, int sentenceFirst)
    {
        switch (status)
        {
            case EventStatus.Cancelled:
                // "هدد الرئيس بإلغاء القمة", "دعا إلى إلغاء الزيارة", "احتمال إلغائها": what may yet be cancelled is still to come.
                return MayBe(Denials.BeforeSubject(token - 1)) || material.HasArticle(token - 1) && MayBe(Denials.BeforeSubject(token - 2)) || scene.LinkAt(token - 1, out _) is LinkKind.To && IsCalledFor(token, sentenceFirst) ? EventStatus.Planned : EventStatus.Cancelled;
            case EventStatus.Denied:
                // "لم يرفض": what is not refused may be.
                return Denials.IsNot(token - 1) ? EventStatus.Proposed : EventStatus.Denied;
            case EventStatus.Planned:
                // "دعا الحركة إلى الموافقة على محادثات".
                if (scene.LinkAt(token - 1, out _) is LinkKind.To && IsCalledFor(token, sentenceFirst)) return EventStatus.Proposed;
                // "طلب تحديد موعد للقاء", "تفكر في تحديد موعد للقمة": a day that is asked for is not set yet.
                if (material.IsForm(token, "موعد") && IsAskedFor(token, sentenceFirst)) return EventStatus.Proposed;
                // "ليس من المقرر": what is not planned is ruled out.
                return Denials.IsNot(material.IsForm(token - 1, "من") ? token - 2 : token - 1) ? EventStatus.Denied : EventStatus.Planned;
            case EventStatus.Proposed:
                // "لا ترغب في التفاوض", "غير مستعد للقاء".
                if (material.IsForm(token - 1, "لا") || material.IsForm(token - 1, "غير")) return EventStatus.Denied;
                // "رفض عرضا", "استبعد احتمال": what is refused or ruled out.
                return scene.MarkAt<StatusMark>(token - 1, out _) is { Status: EventStatus.Denied } && !Denials.IsNot(token - 2) ? EventStatus.Denied : EventStatus.Proposed;
            default:
                return status;
        }
    }

    private bool MayBe(int token) => material.IsParticle(token, EventParticle.Threatens) || scene.MarkAt<StatusMark>(token, out _) is { Status: EventStatus.Proposed, Side: StatusSide.Before };

    private (EventStatus?, EventStatus) OfVerb(Match verb, TriggerFacts facts, int sentenceFirst, bool goesOn = false)
    {
        if (Denials.IsRuledOut(verb)) return (EventStatus.Denied, EventStatus.Denied);
        if (IsFuture(verb)) return (EventStatus.Planned, EventStatus.Planned);
        // "ستكون هذه المرة الأولى التي يستضيف فيها": what will be.
        if (scene.LinkAt(verb.First - 1, out _) is LinkKind.Relative && IsNextTime(verb.First - 2, sentenceFirst)) return (null, EventStatus.Planned);
        // "المرة الأولى التي يزور فيها": what was, told in the present.
        if (scene.LinkAt(verb.First - 1, out _) is LinkKind.Relative && (material.IsForm(verb.First - 2, "المره") || material.IsForm(verb.First - 3, "المره"))) return (null, EventStatus.Held);
        if (facts.Form == TriggerForm.Present && IsFirst(verb.First, sentenceFirst)) return (EventStatus.Held, EventStatus.Held);
        // "إذا ما التقيا الشهر المقبل", "في حال توجه إلى".
        if (facts.Form == TriggerForm.Past && (material.IsForm(verb.First - 1, "اذا") || material.IsForm(verb.First - 1, "ما") && material.IsForm(verb.First - 2, "اذا") || material.IsForm(verb.First - 1, "حال") && material.IsForm(verb.First - 2, "في"))) return (EventStatus.Proposed, EventStatus.Proposed);
        // "بقي أسبوعين في الرياض، ليغادرها إلى باريس": what came next.
        if (facts is { Frame: TriggerFrame.Leave, Form: TriggerForm.Present } && (verb.Proclitics & Proclitics.La) != 0 && material.IsComma(verb.First - 1)) return (EventStatus.Held, EventStatus.Held);
        if (facts.Form == TriggerForm.Past) return (facts.Likely, WasBefore(verb.First) ? EventStatus.Held : facts.Likely);
        if (facts.Type != EventType.Visit && material.IsForm(verb.First - 1, "ان") && material.IsForm(verb.First - 2, "قبل") && !IsToCome(verb.First - 2, sentenceFirst)) return (null, EventStatus.Held);
        // "وكان هانت، يزور بكين": he was there; "كان يجري محادثات", "كانت الدولتان تتفاوضان": they were held.
        if ((facts is { Type: EventType.Visit, IsThere: true } || facts is { Frame: TriggerFrame.Light, Form: TriggerForm.Present } || facts is { Type: EventType.Meeting, Form: TriggerForm.Present, Likely: EventStatus.Ongoing } || facts is { Type: EventType.Call, Form: TriggerForm.Present }) && material.IsParticle(Denials.BeforeSubject(verb.First - 1), EventParticle.Was)) return (EventStatus.Held, EventStatus.Held);
        // "كان قد استهل مهامه بجولة يزور خلالها": he made it.
        if (facts.Form == TriggerForm.Present && (material.IsForm(verb.End, "خلالها") || material.IsForm(verb.End, "خلاله")) && WasTold(verb.First, sentenceFirst)) return (EventStatus.Held, EventStatus.Held);
        // "الوزير الذي يزور تركيا": he is there.
        var likely = facts is { Type: EventType.Visit, IsThere: true, Likely: EventStatus.Planned } && scene.LinkAt(verb.First - 1, out _) is LinkKind.Relative ? EventStatus.Ongoing : facts.Likely;
        // "ويجري بومبيو محادثات مع نظيره": what somebody does after the verb is told ahead; what goes on has its subject before it, or is known ("ويجري الرئيسان محادثاتهما في القصر").
        if (!goesOn && facts is { Frame: TriggerFrame.Light, Likely: EventStatus.Ongoing } && (scene.Referents.StartingAt(verb.End) is { Kind: ReferentKind.Person } || material.IsForm(verb.End, "خلالها") || material.IsForm(verb.First - 1, "ان") || material.IsForm(verb.First - 1, "حيث") && IsToCome(verb.First, sentenceFirst))) likely = EventStatus.Planned;
        return (Before(verb, sentenceFirst, true) ?? (IsNow(verb) ? EventStatus.Ongoing : null), likely);
    }

    /// <summary>"ستكون المرة الأولى", "ستكون هذه هي المرة الثانية".</summary>
    private bool IsNextTime(int token, int sentenceFirst)
    {
        var time = material.IsForm(token, "المره") ? token : token - 1;
        if (!material.IsForm(time, "المره")) return false;
        for (var i = time - 1; i >= sentenceFirst && i >= time - MostPlanned; i--)
            if (material.IsParticle(i, EventParticle.WillBe)) return true;
        return false;
    }

    /// <summary>"وكان نيكسون أول رئيس أميركي يزور الصين": the present of what was.</summary>
    private bool IsFirst(int verb, int sentenceFirst)
    {
        for (var i = verb - 1; i >= sentenceFirst && i >= verb - MostBack; i--)
        {
            if (!material.IsForm(i, "اول")) continue;
            for (var k = i - 1; k >= sentenceFirst; k--)
                if (material.IsParticle(k, EventParticle.Was) || material.IsParticle(k, EventParticle.Deemed)) return true;
            return false;
        }
        return false;
    }

    /// <summary>"وكان قد وصل": what was over before the scene of the report.</summary>
    private bool WasBefore(int verb)
    {
        // "وكان وزير الخارجية مايك بومبيو، قد وصل": whoever stands between.
        var at = Denials.BeforeSubject(material.IsForm(verb - 1, "قد") ? verb - 2 : verb - 1);
        return material.IsParticle(at, EventParticle.Was) || material.IsForm(at, "سبق") || material.IsForm(at, "ان") && (material.IsForm(at - 1, "سبق") || material.IsForm(at - 1, "وسبق"));
    }

    /// <summary>"وكان بومبيو قد استهل", not "وكان قد أعلن أن": the sentence tells of what was over.</summary>
    private bool WasTold(int token, int sentenceFirst)
    {
        for (var i = token - 1; i > sentenceFirst && !Complementizer.IsAt(material, i); i--)
            if (material.IsForm(i, "قد") && material.IsParticle(Denials.BeforeSubject(i - 1), EventParticle.Was)) return true;
        return false;
    }

    /// <summary>"التي يزور رئيسها الإمارات حاليا", "ويزور الرئيس، فلان، حاليا الصين".</summary>
    private bool IsNow(Match verb)
    {
        for (var i = verb.End; i < verb.End + 14 && i < material.Tokens.Length && !(material.IsComma(i) && scene.Referents.Covering(i - 1) is null) && !material.Is(i, '.'); i++)
            if (scene.Times.At(i) is null && scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Ongoing, Side: not StatusSide.Before }) return true;
        return false;
    }

    /// <summary>"سيزور أنقرة قبل أن يلتقي": what stands before is to come, so what follows it is too.</summary>
    private bool IsToCome(int token, int sentenceFirst)
    {
        for (var i = token - 1; i >= sentenceFirst && i >= token - MostToCome; i--)
        {
            foreach (var reading in material.Passage.Readings(i))
                if ((reading.Proclitics & Proclitics.Sa) != 0) return true;
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Planned or EventStatus.Proposed } || scene.TryTrigger(i, out _, out var facts) && facts is { Form: TriggerForm.Present, Likely: EventStatus.Planned }) return true;
        }
        return false;
    }

    private bool IsFuture(Match verb) => behind.IsFuture(verb);

    private EventStatus? After(Match trigger, int end) => behind.Read(trigger, end);

    /// <summary>"لقاء مرتقب", "القمة التاريخية المقبلة", "قبيل لقاء": a word of what is to come stands at the noun itself, so that a day that is over is not its own.</summary>
    public bool IsAfter(Match noun, DateOnly? day)
    {
        var today = material.Report.Published?.From;
        if (!(day <= today)) return false;
        for (var i = noun.End; i <= noun.End + 1 && scene.Referents.Covering(i) is null; i++)
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Planned, Side: not StatusSide.Before }) return true;
        return day < today && (material.IsForm(noun.First - 1, "قبل") || material.IsForm(noun.First - 1, "قبيل"));
    }

    /// <summary>"اللقاء الذي جمع", "القمة التي عقدها": what was held, as the words behind it tell.</summary>
    public bool WasHeld(Match noun, int end) => noun.Entry.Value is TriggerFacts { Form: TriggerForm.Noun } && After(noun, end) == EventStatus.Held;

    /// <summary>The verb or verbal noun that carries the noun: سيعقد اجتماعا, أجرى مباحثات, إجراء محادثات.</summary>
    private (EventStatus?, EventStatus) Carried(Match noun, int sentenceFirst)
    {
        // "عقد أول قمة".
        var carrier = material.IsForm(noun.First - 1, "اول") ? noun.First - 2 : noun.First - 1;
        if (noun.Entry.Value is TriggerFacts { Frame: TriggerFrame.Visit } && course.Beginning(noun, sentenceFirst) is { Frame: TriggerFrame.Begin, Form: TriggerForm.Past }) return (null, EventStatus.Ongoing);
        for (var i = noun.First - 1; i >= sentenceFirst && i >= noun.First - MostCarried; i--)
        {
            if (i == carrier && IsCarrier(i)) return (null, Arrived(i, sentenceFirst) || course.IsManaged(i, sentenceFirst) || course.IsBroughtAbout(i) || course.IsOver(i) && !IsToCome(i, sentenceFirst) ? EventStatus.Held : IsCalledFor(i, sentenceFirst) ? EventStatus.Proposed : EventStatus.Planned);
            if (scene.Referents.Covering(i) is not null || !scene.TryTrigger(i, out var verb, out var facts)) continue;
            // "لا تجري بلاده محادثات مع".
            if (facts is { Frame: TriggerFrame.Light, Form: not TriggerForm.Noun } && (Denials.IsNot(i - 1) || material.IsForm(i - 1, "ولا") || material.IsForm(i - 1, "لن"))) return (EventStatus.Denied, EventStatus.Denied);
            // "ستواصل المحادثات": what is to go on goes on.
            if (noun.Definite && facts.Frame == TriggerFrame.Light && verb.Entry.Key is "يواصل" && IsFuture(verb)) return (EventStatus.Ongoing, EventStatus.Ongoing);
            // "سيشارك دبلوماسيون في المحادثات", "تستضيف القاهرة جولة من المفاوضات".
            if (facts is { Frame: TriggerFrame.Part, Form: TriggerForm.Present } && IsFuture(verb)) return (null, EventStatus.Planned);
            if (facts is { Frame: TriggerFrame.Light or TriggerFrame.Gather or TriggerFrame.Discuss } or { Frame: TriggerFrame.Host, Form: not TriggerForm.Noun } || facts.Frame == TriggerFrame.Leave && noun.Entry.Value is TriggerFacts { Type: EventType.Visit }) return OfVerb(verb, facts, sentenceFirst, noun.Entry.Value is TriggerFacts { Type: EventType.Visit } or TriggerFacts { Frame: TriggerFrame.Talks, Pronoun: not TriggerPronoun.None });
            if (facts.Form != TriggerForm.Noun) break;
        }
        if (noun.Entry.Value is TriggerFacts { Type: not EventType.Visit } && IsTimeOfWords(noun, sentenceFirst)) return (EventStatus.Held, EventStatus.Held);
        if (!noun.Definite && scene.LinkAt(noun.First - 1, out _) is LinkKind.To && IsCalledFor(noun.First, sentenceFirst)) return (null, EventStatus.Proposed);
        // "سيتوجه إلى بيونغ يانغ للقاء", "لمواصلة المفاوضات مع".
        return (null, ((noun.Proclitics & Proclitics.La) != 0 || material.IsParticle(noun.First - 1, EventParticle.Furthers)) && !Arrived(noun.First, sentenceFirst) ? EventStatus.Planned : EventStatus.Held);
    }

    /// <summary>"قال ترامب، الثلاثاء، في مستهل محادثاته مع", "جاءت تصريحات ترامب خلال استقباله": who spoke at it was there.</summary>
    private bool IsTimeOfWords(Match noun, int sentenceFirst)
    {
        var at = noun.First - 1;
        if (!material.IsParticle(at, EventParticle.Amid) && !material.IsParticle(at, EventParticle.Meantime)) return false;
        for (at--; at >= sentenceFirst && at >= noun.First - MostSubject; at--)
        {
            if (course.IsPastSpeech(at)) return !Denials.IsNot(at - 1);
            if (material.IsWord(at) && material.Passage.Form(at) is "تصريح" or "تصريحات" && material.IsWord(at - 1) && material.Passage.Form(at - 1) is "جاء" or "وجاء" or "جاءت" or "وجاءت") return true;
            if (scene.Referents.Covering(at) is { } referent) at = referent.First;
            else if (!material.IsComma(at) && scene.Times.At(at) is null && !material.IsForm(at, "في")) return false;
        }
        return false;
    }

    /// <summary>"دعا المبعوث نظيره إلى إجراء محادثات": called for, and not more.</summary>
    public bool IsCalledFor(int carrier, int sentenceFirst)
    {
        if (scene.LinkAt(carrier - 1, out _) is not LinkKind.To) return IsAskedFor(carrier, sentenceFirst);
        for (var i = carrier - 2; i >= sentenceFirst && i >= carrier - MostCalled; i--)
            if (scene.MarkAt<InviteMark>(i, out _) is not null) return true;
        return false;
    }

    /// <summary>"طلب فلان من فلان عقد لقاء", "رسالة يقترح فيها إجراء محادثات": a wish that nobody has granted yet.</summary>
    public bool IsAskedFor(int carrier, int sentenceFirst)
    {
        for (var i = carrier - 1; i >= sentenceFirst && i >= carrier - MostCalled && !material.IsComma(i); i--)
        {
            if (scene.Referents.Covering(i) is { } referent) { i = referent.First; continue; }
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Proposed }) return true;
            if (scene.TryTrigger(i, out _, out _) || scene.IsSpeech(i)) return false;
        }
        return false;
    }

    /// <summary>"وصل إلى ستوكهولم لإجراء محادثات": who has arrived has met, as far as the report tells.</summary>
    private bool Arrived(int token, int sentenceFirst)
    {
        for (var i = token - 1; i >= sentenceFirst && i >= token - MostCarried; i--)
            if (scene.TryTrigger(i, out _, out var facts) && facts is { Type: EventType.Visit, Form: TriggerForm.Past, IsThere: true }) return true;
        return false;
    }

    /// <summary>A verbal noun such as إجراء, with any proclitic, stands at a token.</summary>
    public bool IsCarrier(int token) => behind.IsCarrier(token);
}
