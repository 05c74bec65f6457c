using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>Where a topic begins, of which telling it is, and what told so.</summary>
internal readonly record struct TopicStart(int From, int Left, ToldAt Of, string Rule)
{
    /// <summary>The token before which it ends at the latest.</summary>
    public int Limit { get; init; } = int.MaxValue;
}

/// <summary>
/// Words of discussing: whose meeting they tell of, and where what was discussed begins. "وبحث الجانبان الأزمة", "تناول اللقاء العلاقات", "ناقش مع نظيره الملف",
/// "تطرقت المباحثات إلى", "جرى خلال اللقاء استعراض", "لبحث", "للتشاور مع الوزير حول".
/// </summary>
internal sealed class TalkReader(Scene scene, Tellings tellings)
{
    /// <summary>So many tokens stand between the verb and what is discussed; so many words of no weight; so far before a noun stands the meeting that is for it.</summary>
    private const int MostToObject = 34, MostLight = 4, MostToPurpose = 30, MostToEventVerb = 6, MostOfName = 10;

    private readonly Material material = scene.Material;

    /// <summary>A verb: بحثا, تناول, تطرق.</summary>
    public TopicStart? ReadVerb(int token, TalkFacts verb, Sentence sentence)
    {
        if (IsNegated(token)) return null;
        var own = verb.Of == TalkOf.Event ? null : tellings.At(token);
        if (own is { } told && !Tellings.IsTalk(tellings.Of(told))) own = null;
        if (own is null && verb.Of == TalkOf.Talk || IsOfEarlier(token) && (own is not { } alone || tellings.Of(alone).Evidence.Count > 1)) return null;
        return Read(token + 1, verb, sentence, own, token, own is null ? "discussed" : "discussed with");
    }

    /// <summary>A noun behind what leads to it, at whose end the search for the subject begins: "لبحث", "تم خلال اللقاء بحث".</summary>
    public TopicStart? ReadNoun(int token, TalkFacts noun, Sentence sentence, ToldAt? of, string rule)
    {
        var behind = token + 1;
        // "بحث ومناقشة", "استعراض وبحث".
        while (TalkWords.NounAt(material, behind) is { } second && material.StartsWith(behind, Letters.Waw)) (behind, noun) = (behind + 1, second);
        return Read(behind, noun, sentence, of, token, rule);
    }

    /// <summary>The event that a noun is for, told before it in its sentence: "التقى نظيره في باريس لبحث".</summary>
    public ToldAt? PurposeOf(int token, Sentence sentence)
    {
        if (tellings.Near(token, Math.Max(sentence.First, token - MostToPurpose), _ => true) is not { } near) return null;
        for (var i = Math.Max(near.First + 1, near.End); i < token; i++)
        {
            if (scene.Referents.Covering(i) is { } referent) { i = referent.End - 1; continue; }
            if (material.Is(i, '.') || material.Is(i, ':') || scene.IsSpeech(i)) return null;
            // "وصل إلى باريس، فيما تعقد الحكومة جلسة لبحث".
            if (scene.TryTrigger(i, out var other, out var facts) && facts.Type is EventType.Meeting or EventType.Call && facts.Form == TriggerForm.Noun && !other.Definite && facts.Pronoun == TriggerPronoun.None && !IsSame(facts, tellings.Of(near))) return null;
        }
        return near;
    }

    /// <summary>"زيارة … يعقد خلالها اجتماعا": another meeting than the visit that was told; talks of who met are the same.</summary>
    private static bool IsSame(TriggerFacts facts, EventDraft told) => Tellings.IsTalk(told) && facts.Type == told.Type;

    private TopicStart? Read(int from, TalkFacts talk, Sentence sentence, ToldAt? of, int token, string rule)
    {
        var (own, subject, light, seen, commas, amid, him) = (of, of is not null && talk.Form != TalkForm.One, 0, false, 0, false, false);
        for (var i = from; i < sentence.End && i < from + MostToObject; i++)
        {
            if (scene.Times.At(i) is not null) continue;
            if (Through(i, talk, talk.Of == TalkOf.Views && !seen) is var (start, left)) return Of(start, left);
            if (scene.Referents.StartingAt(i) is { } who)
            {
                if (talk.Direct && subject && own is { } told && !IsParty(who, tellings.Of(told)) && !IsMet(i) && who.Kind is ReferentKind.State or ReferentKind.Capital or ReferentKind.Place or ReferentKind.Organization && scene.LinkAt(i - 1, out _) is not LinkKind.In) return Of(i, 0);
                own ??= tellings.Meant(token, sentence, talk.Past, draft => tellings.IsOf(draft, who));
                subject = true;
                i = who.End - 1;
                continue;
            }
            if (scene.MarkAt<GroupMark>(i, out var behind) is not null)
            {
                own ??= tellings.Meant(token, sentence, talk.Past, Tellings.IsOfSeveral);
                (subject, i) = (true, behind - 1);
                continue;
            }
            if (material.Tokens[i].Kind == TokenKind.Quote && !(talk.Direct && own is not null)) continue;
            if (material.IsTopicWord(i, TopicWord.Views)) { seen = true; continue; }
            if (Meeting(i, talk, subject) is { } meeting)
            {
                // "تبادل الرئيسان خلال لقائهما وجهات النظر": the meeting itself tells more than who talks.
                own = (of is null ? OfNoun(i, meeting.Facts, sentence, talk.Past) : null) ?? own;
                // "خلال زيارة مفاجئة": what is told of it is no object.
                amid = !material.HasArticle(i) && meeting.Facts.Pronoun == TriggerPronoun.None;
                // "خلال الاجتماع الرابع للجنة المشتركة بين البلدين": its name goes on to its parties.
                if (IsCircumstance(i - 1) && IsNamed(meeting.End))
                {
                    if (BehindName(meeting.End, sentence.End) is not { } named) return null;
                    meeting.End = named;
                }
                (subject, i) = (true, meeting.End - 1);
                continue;
            }
            if (material.IsComma(i))
            {
                if (++commas > 2 || material.HasAnd(i + 1) && !material.IsTopicWord(i + 1, TopicWord.Views) || scene.IsSpeech(i + 1)) return null;
                continue;
            }
            if (scene.LinkAt(i, out var end) is LinkKind.With or LinkKind.Between || IsCircumstance(i)) { i = Math.Max(i, end > i ? end - 1 : i); continue; }
            if (scene.LinkAt(i, out end) is LinkKind.In && scene.LandAt(end) is { } land) { i = land.End - 1; continue; }
            // "وأكد أنه ناقش معه الوضع": him who was met before.
            him |= material.IsWord(i) && material.Passage.Form(i) is "معه" or "معها" or "معهم" or "معهما";
            if (material.IsTopicWord(i, TopicWord.By) || subject && material.IsTopicWord(i, TopicWord.Attribute)) continue;
            if (scene.LinkAt(i, out end) is LinkKind.To && scene.LandAt(end) is { } led) { i = led.End - 1; continue; }
            if (amid && !material.HasArticle(i) && material.Passage.Form(i) is [.., Letters.Ha or Letters.Alef]) continue;
            amid = false;
            // "استعرضت شركتا": who does it, whom no table knows.
            if (!subject && own is null && talk.Form == TalkForm.One && material.Matches.Has(i, EntryKind.OrganizationNoun)) return null;
            if (talk.Direct) return Of(i, 0);
            if (material.IsWord(i) && ++light <= MostLight && scene.LinkAt(i, out _) is null or LinkKind.Skip && !scene.IsSpeech(i)) continue;
            return null;
        }
        return null;

        TopicStart? Of(int start, int left) => (own ?? Understood(token, talk, sentence, subject) ?? (him ? tellings.Meant(token, sentence, talk.Past, Tellings.IsTalk, false) : null)) is { } told && tellings.AreInOneLine(token, start) ? new TopicStart(start, left, told, rule) : null;
    }

    /// <summary>A preposition of the verb, and where what it leads to begins; for views those words must have been told.</summary>
    private (int Start, int Left)? Through(int token, TalkFacts talk, bool missing)
    {
        if (missing || !material.IsWord(token)) return null;
        var form = material.Passage.Form(token);
        foreach (var preposition in talk.Through)
            if (preposition.Length > 1 && form.SequenceEqual(preposition) && !(preposition == "في" && (scene.Times.At(token + 1) is not null || scene.LandAt(token + 1) is { } land && scene.IsLand(land) || material.IsTopicWord(token + 1, TopicWord.Leaves) || scene.TryTrigger(token + 1, out _, out _)))) return (token + 1, 0);
            else if (preposition.Length == 1 && form.Length > 3 && form[0] == preposition[0] && scene.Referents.StartingAt(token) is null or { Proclitics: not Proclitics.None }) return (token, form[1] == Letters.Lam ? 0 : 1);
        return null;
    }

    /// <summary>"مع الوزير": who is met stands behind it.</summary>
    private bool IsMet(int token) => scene.LinkAt(token - 1, out _) is LinkKind.With;

    private static bool IsParty(Referent who, EventDraft told) => who.Entities.Any(told.Parties.Contains);

    /// <summary>"خلال", "على هامش": before a word of a meeting, not before what is discussed.</summary>
    private bool IsCircumstance(int token) => material.IsParticle(token, EventParticle.Circumstance) || material.IsParticle(token, EventParticle.Meantime) || material.IsForm(token, "هامش") || material.IsForm(token, "علي") && material.IsForm(token + 1, "هامش") || material.IsForm(token, "كل") && material.IsForm(token + 1, "من") || material.IsForm(token, "من") && material.IsForm(token - 1, "كل");

    private bool IsNamed(int token) => material.IsWord(token) && (material.Passage.Form(token) is "الاول" or "الثاني" or "الثالث" or "الرابع" or "الخامس" or "السادس" or "السابع" or "الثامن" or "التاسع" or "العاشر" or "السنوي" or "الدوري" || material.Passage.Form(token) is [Letters.Lam, Letters.Lam, ..]);

    private int? BehindName(int token, int limit)
    {
        for (var i = token; i < limit && i < token + MostOfName; i++)
            if (scene.LinkAt(i, out var between) is LinkKind.Between && scene.MarkAt<GroupMark>(between, out var behind) is not null) return behind;
        return null;
    }

    /// <summary>"اللقاء", "لقائهما", "المباحثات الهاتفية": the meeting as the verb's subject, or behind خلال.</summary>
    private (int End, TriggerFacts Facts)? Meeting(int token, TalkFacts talk, bool subject)
    {
        if (!scene.TryTrigger(token, out var match, out var facts) || facts is not { Form: TriggerForm.Noun, Type: EventType.Meeting or EventType.Call or EventType.Visit }) return null;
        var amid = IsCircumstance(token - 1);
        if (!match.Definite && facts.Pronoun == TriggerPronoun.None && tellings.At(token) is null && !amid) return null;
        return amid || !subject && talk.Form is TalkForm.One && facts.Type != EventType.Visit || facts.Type == EventType.Visit && talk.Of == TalkOf.Event ? (match.End, facts) : null;
    }

    /// <summary>The event that the noun of a meeting means.</summary>
    private ToldAt? OfNoun(int token, TriggerFacts facts, Sentence sentence, bool past) =>
        tellings.At(token) ?? tellings.Meant(token, sentence, past, told => told.Type == facts.Type || facts is { Type: EventType.Meeting, Frame: TriggerFrame.Talks } && told.Type == EventType.Call);

    /// <summary>"التقى نظيره، وبحثا", "عقد محادثات تناولت", "حيث بحث معه": whose talk it is where no word behind the verb tells.</summary>
    private ToldAt? Understood(int token, TalkFacts talk, Sentence sentence, bool subject)
    {
        if (talk.Form == TalkForm.Own) return scene.SpeakerAt(token) is { } speaker ? tellings.Meant(token, sentence, talk.Past, told => Tellings.IsTalk(told) && told.Parties.Contains(speaker)) : null;
        if (talk.Form is TalkForm.Two or TalkForm.Many) return subject && talk.Form == TalkForm.Many ? null : tellings.Meant(token, sentence, talk.Past, Tellings.IsOfSeveral, false);
        if (talk.Form == TalkForm.Noun || subject) return null;
        var told = tellings.Near(token, sentence.First, Tellings.IsTalk) ?? (talk.Past || talk.Of != TalkOf.Any ? null : tellings.Near(token, sentence.First, draft => draft.Type == EventType.Visit));
        return told is { } near && tellings.AreInOneLine(near.First, token) && (talk.Of != TalkOf.Event || token - near.End <= MostToEventVerb) ? near : SubjectBefore(token, sentence, talk.Past);
    }

    /// <summary>"إن اللقاء تناول", "الاجتماع بين الوزيرين ناقش": the meeting before its verb.</summary>
    private ToldAt? SubjectBefore(int token, Sentence sentence, bool past)
    {
        for (var i = token - 1; i >= sentence.First && i > token - MostToEventVerb && !material.IsComma(i) && !scene.IsSpeech(i); i--)
            if (scene.TryTrigger(i, out var noun, out var facts))
                return facts is { Form: TriggerForm.Noun, Type: EventType.Meeting or EventType.Call } && (noun.Definite || facts.Pronoun != TriggerPronoun.None) ? OfNoun(i, facts, sentence, past) : null;
        return null;
    }

    private bool IsNegated(int token) => material.IsParticle(token - 1, EventParticle.Denies) || material.IsForm(token - 1, "لن") || material.IsForm(token - 1, "عدم");

    /// <summary>"وكانا قد بحثا الملف": what was discussed before what the report tells.</summary>
    private bool IsOfEarlier(int token) => material.IsWas(token - 1) || material.IsForm(token - 1, "كانا") || material.IsForm(token - 1, "قد") && (material.IsWas(token - 2) || material.IsForm(token - 2, "كانا") || material.IsForm(token - 2, "وكانا"));
}
