using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Tells the status of an event from the words behind its noun: "القمة المرتقبة", "لقاء سيعقد", "القمة، إن عقدت".</summary>
internal sealed class StatusBehind(Scene scene)
{
    private const int MostAhead = 6;

    private readonly Material material = scene.Material;

    /// <summary>The nearest word of status, or the verb of the event, behind it in its clause; null where neither is told.</summary>
    public EventStatus? Read(Match trigger, int end)
    {
        var limit = Math.Min(Math.Max(end, trigger.End) + MostAhead, Math.Min(material.Tokens.Length, trigger.End + 24));
        var topic = false;
        for (var i = trigger.End; i < limit; i++)
        {
            if (scene.Times.At(i) is not null || scene.Referents.Covering(i) is not null) continue;
            // "محادثات حول اللجنة التي ستضم": what the talks are about.
            topic |= scene.LinkAt(i, out _) is LinkKind.Topic;
            // "محادثات بشأن عقد القمة": what is still to be held is another event.
            if (topic && (scene.LinkAt(i, out _) is LinkKind.Relative || i >= end && IsCarrier(i))) break;
            if (material.Is(i, '.') || material.Is(i, ':') || i > end && material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Break) break;
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind == EntryKind.Marker && match.Entry.Value is StatusMark { Side: StatusSide.After or StatusSide.Both } mark && !(mark.Status == EventStatus.Held && mark.Side == StatusSide.After && IsOfAnother(i, trigger.End)) && !(mark.Status == EventStatus.Ongoing && material.HasArticle(i) && IsOfBody(i, trigger.End)) && !(topic && material.HasArticle(i) && material.HasArticle(i - 1) && scene.Referents.Covering(i - 1) is null && !material.Matches.Has(i - 1, EntryKind.Nationality)) && (mark.Status == EventStatus.Held || Agrees(i, trigger))) return mark.Status == EventStatus.Planned && IsCancelled(match.End, limit) ? EventStatus.Cancelled : mark.Status;
            if (scene.TryTrigger(i, out var verb, out var facts))
            {
                // "استقباله الرئيس لمناقشة القمة المقررة": what they speak of.
                if (facts is { Frame: TriggerFrame.Discuss, Form: TriggerForm.Noun } && (verb.Proclitics & Proclitics.La) != 0) break;
                // "محادثات في أوغندا السبت، حضرها الرئيس".
                if (i <= end && facts is { Frame: TriggerFrame.Part, Form: TriggerForm.Past, Pronoun: TriggerPronoun.One }) return EventStatus.Held;
                if (facts is not { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: not TriggerForm.Noun }) { if (i >= end) break; else continue; }
                // "قمة قد تعقد بين", "القمة يمكن أن تعقد".
                if (facts.Form == TriggerForm.Present && (material.IsForm(i - 1, "قد") || material.IsForm(i - 1, "ان") && scene.MarkAt<StatusMark>(i - 2, out _) is { Status: EventStatus.Proposed })) return EventStatus.Proposed;
                return IsFuture(verb) ? EventStatus.Planned : facts.Form == TriggerForm.Past ? EventStatus.Held : facts.Likely == EventStatus.Ongoing ? EventStatus.Ongoing : null;
            }
            // "القمة إن عقدت ستكون الأولى".
            if (material.IsWord(i) && material.Passage.Form(i) is "ان" or "اذا" or "لو" && scene.TryTrigger(i + 1, out _, out var condition) && condition is { Frame: TriggerFrame.Light, Form: TriggerForm.Past }) return EventStatus.Proposed;
            // "القمة، ما زال يمكن أن تعقد".
            if (material.IsForm(i, "ان") && scene.TryTrigger(i + 1, out _, out var carried) && carried is { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: TriggerForm.Present }) continue;
            if (i >= end && scene.LinkAt(i, out _) is LinkKind.Stop && !(material.IsForm(i, "ما") && material.IsWord(i + 1) && material.Passage.Form(i + 1) is "زال" or "زالت") && !material.IsForm(i, "كان") && !material.IsForm(i, "كانت")) break;
        }
        return null;
    }

    /// <summary>"المحادثات مع الإدارة الأميركية الحالية": the adjective goes with those who talk.</summary>
    private bool IsOfBody(int adjective, int end)
    {
        for (var at = adjective - 1; at >= end; at--)
            if (scene.Referents.Covering(at) is not null) return true;
            else if (!material.HasArticle(at)) return false;
        return false;
    }

    /// <summary>"القمة المقبلة", not "لقاء … بشأن الانتخابات المقبلة", "زيارة … المتوقع استمرارها": an adjective with its article is of the gender of its noun.</summary>
    private bool Agrees(int adjective, Match noun) =>
        !material.HasArticle(adjective) || material.IsForm(adjective - 1, "من") || noun.Entry.Value is not TriggerFacts { Form: TriggerForm.Noun } facts || noun.Entry.Name.Contains(' ', StringComparison.Ordinal)
        || IsToBeHeld(adjective + 1) || material.EndsInTaMarbuta(adjective) == (facts.Plural || IsFeminine(noun.Entry.Name, facts.Pronoun));

    /// <summary>"القمة المزمع عقدها", "المحادثات المقرر إجراؤها": before the noun of what is done the adjective has its gender.</summary>
    private bool IsToBeHeld(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "عقدها" or "عقده" or "انعقادها" or "انعقاده" or "اجراوها" or "اجراءها" or "اجراوه" or "اجراءه" or "تنظيمها" or "تنظيمه" or "اقامتها" or "اقامته" or "القيام" or "قيامه" or "حدوثها" or "حصولها" or "استضافتها" or "استضافته";

    /// <summary>"زيارة", "زيارته", "محادثاتهما", not "لقاء", "لقائه".</summary>
    private static bool IsFeminine(string noun, TriggerPronoun pronoun)
    {
        if (pronoun == TriggerPronoun.None) return noun is [.., Letters.Ha] or [.., Letters.Alef, Letters.Ta];
        var owner = noun.LastIndexOf(Letters.Ha);
        return owner > 0 ? noun[owner - 1] == Letters.Ta : noun.EndsWith("تي", StringComparison.Ordinal) || noun.EndsWith("تنا", StringComparison.Ordinal);
    }

    /// <summary>"الزيارة التي كان من المفترض أن يقوم بها فلان ألغيت": what was to be and is not.</summary>
    private bool IsCancelled(int from, int end)
    {
        for (var i = from; i < end && !material.Is(i, '.') && !material.Is(i, ':'); i++)
            if (scene.MarkAt<StatusMark>(i, out _) is { Status: EventStatus.Cancelled, Side: not StatusSide.Before }) return true;
        return false;
    }

    /// <summary>"اللقاء … بشأن الجاسوس السابق": the adjective goes with the word before it, not with the event.</summary>
    private bool IsOfAnother(int token, int end)
    {
        var at = token - 1;
        while (at >= end && material.Matches.Has(at, EntryKind.Nationality)) at--;
        return at >= end && material.IsWord(at) && scene.Referents.Covering(at) is null && scene.Times.At(at) is null && scene.LinkAt(at, out _) is not LinkKind.Skip;
    }

    /// <summary>"وقبل ذلك، عقد اجتماعات", "إنه عقد لقاء", "عقد اجتماعا", "الوزير عقد لقاء ثنائيا": at the head of a clause or before an object عقد is the verb, not the verbal noun.</summary>
    private bool IsHeld(int token) =>
        token == 0 || !material.IsWord(token - 1) || material.Passage.Form(token - 1) is "قد" or "انه" or "حيث" or "كما" or "ثم" or "الذي"
        || IsObject(token + 1) || material.IsForm(token + 1, "لقاء") && IsObject(token + 2);

    private bool IsObject(int token) => material.IsWord(token) && material.Passage.Form(token) is [.., Letters.Alef];

    /// <summary>A verbal noun such as إجراء, with any proclitic, stands at a token.</summary>
    public bool IsCarrier(int token)
    {
        if ((material.IsForm(token, "عقد") || material.IsForm(token, "وعقد")) && IsHeld(token)) return false;
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: CarrierMark }) return true;
        return false;
    }

    /// <summary>"سيعقد", "سوف يعقد".</summary>
    public bool IsFuture(Match verb) => (verb.Proclitics & Proclitics.Sa) != 0 || material.IsForm(verb.First - 1, "سوف");
}
