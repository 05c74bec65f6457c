using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>What an agreement, or talks by their name, are on: "محادثات السلام", "اتفاقا لإعادة اللاجئين", "اتفقا على تعزيز التعاون", "مذكرة تفاهم في مجال الطاقة", "اتفاقية السلام", "اتفاق ينص على وقف القتال".</summary>
internal sealed class DealTopics(Scene scene, TopicBounds bounds, Tellings tellings)
{
    /// <summary>So many tokens behind its words stands what an agreement is on, and so many words without weight before it.</summary>
    private const int MostBehind = 14, MostLight = 3;

    private readonly Material material = scene.Material;

    public TopicStart? Read(ToldAt place, Sentence sentence)
    {
        if (!scene.TryTrigger(place.First, out var word, out var facts)) return null;
        var noun = facts.Form == TriggerForm.Noun;
        if (tellings.Of(place).Type != EventType.Agreement) return noun && facts.Frame == TriggerFrame.Talks ? OfTalks(word, place, sentence) : null;
        if (noun && IsOfNature(word.End)) return new TopicStart(word.End - 1, Before(word), place, "of the agreement's name") { Limit = word.End + 1 };
        if (noun && OfNoun(word) is { } named) return Named(word, named, place, sentence, "of the agreement's name");
        var light = 0;
        for (var i = word.End; i < sentence.End && i < place.End + MostBehind; i++)
        {
            if (scene.Times.At(i) is not null || material.IsComma(i) && !material.HasAnd(i + 1)) continue;
            if (scene.Referents.StartingAt(i) is { } who) { i = who.End - 1; continue; }
            if (bounds.IsVerb(i) && !material.IsTopicWord(i, TopicWord.Terms)) return null;
            if (Start(i, light) is var (start, left)) return new TopicStart(start, left, place, "of the agreement");
            if (material.TopicPhrase(i, TopicWord.Lead) is { } lead) return new TopicStart(lead, Letter(lead), place, "of the agreement");
            if (scene.LinkAt(i, out var end) is LinkKind.With or LinkKind.Between or LinkKind.In or LinkKind.Skip || scene.MarkAt<GroupMark>(i, out end) is not null) { i = Math.Max(end, i + 1) - 1; continue; }
            if (scene.LinkAt(i, out end) is LinkKind.Stop && scene.Times.At(end) is not null && scene.Times.At(i) is null) continue;
            if (scene.LinkAt(i, out _) is LinkKind.Relative && material.IsTopicWord(i + 1, TopicWord.Terms)) continue;
            // "اتفقت مصر وقبرص، اللتان تتقاسمان الحقل، على ترسيم الحدود".
            if (scene.LinkAt(i, out _) is LinkKind.Relative && material.IsComma(i - 1) && Closing(i, sentence.End) is { } comma) { i = comma; continue; }
            if (!material.IsWord(i) || material.HasAnd(i) || scene.IsSpeech(i) || scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.Relative || scene.TryTrigger(i, out _, out _) || ++light > MostLight) return null;
        }
        return null;
    }

    /// <summary>"محادثات السلام بين", "مفاوضات تجارية", "مفاوضات تشكيل الحكومة".</summary>
    private TopicStart? OfTalks(Match talks, ToldAt place, Sentence sentence)
    {
        if (IsOfNature(talks.End)) return new TopicStart(talks.End - 1, Before(talks), place, "of the name of the talks") { Limit = talks.End + 1 };
        if (talks.Definite || !material.IsWord(talks.End)) return null;
        var word = Letters.WithoutArticle(material.Passage.Form(talks.End));
        return TopicWords.Is(word, TopicWord.Deal) || TopicWords.Is(word, TopicWord.Aim) ? Named(talks, talks.End, place, sentence, "of the name of the talks") : null;
    }

    /// <summary>"وقف إطلاق النار" of "اتفاق وقف إطلاق النار"; of "معاهدة سلام" the whole, as one indefinite word tells little.</summary>
    private TopicStart Named(Match noun, int from, ToldAt place, Sentence sentence, string rule)
    {
        var end = EndOfName(from, sentence.End);
        return end > from + 1 || material.HasArticle(from) ? new TopicStart(from, 0, place, rule) { Limit = end } : new TopicStart(noun.End - 1, Before(noun), place, rule) { Limit = end };
    }

    /// <summary>So many letters lead to a noun: "والاتفاق", "بمفاوضات"; of "للاتفاق" none can be left out.</summary>
    private static int Before(Match noun) =>
        noun.End > noun.First + 1 || noun.Definite && (noun.Proclitics & Proclitics.La) != 0 ? 0 : System.Numerics.BitOperations.PopCount((uint)(noun.Proclitics & ~Proclitics.Al));

    /// <summary>"لمحادثات": another event.</summary>
    private bool IsMeeting(int token) => scene.TryTrigger(token, out _, out var facts) && facts.Frame is TriggerFrame.Meeting or TriggerFrame.Talks or TriggerFrame.Visit;

    /// <summary>"اتفاقية الصيد البحري بين البلدين", "محادثات سلام في القصر": the name ends before its parties and its place, and at a comma; not before "في مجال".</summary>
    private int EndOfName(int from, int limit)
    {
        var i = from;
        while (i < limit && i < from + MostBehind && !material.IsComma(i) && scene.LinkAt(i, out _) is not (LinkKind.Between or LinkKind.With) && !(material.IsForm(i, "في") && !material.IsTopicWord(i + 1, TopicWord.Field))) i++;
        return i;
    }

    /// <summary>The comma that closes what is put in, with what the agreement is on behind it.</summary>
    private int? Closing(int from, int limit)
    {
        for (var i = from; i < limit - 1 && i < from + 2 * MostBehind; i++)
            if (material.IsComma(i)) return material.IsForm(i + 1, "علي") || material.TopicPhrase(i + 1, TopicWord.Lead) is not null ? i : null;
        return null;
    }

    /// <summary>Words that lead to what it is on, and where that begins.</summary>
    private (int Start, int Left)? Start(int token, int light)
    {
        if (light == 0 && material.IsForm(token, "علي") && !material.IsForm(token + 1, "هامش") && !material.IsForm(token + 1, "مستوي"))
            return material.IsWord(token + 1) ? (token + 1, 0) : material.Tokens[token + 1].Kind == TokenKind.Quote && material.IsWord(token + 2) ? (token + 2, 0) : null;
        if (material.IsForm(token, "في") && material.IsTopicWord(token + 1, TopicWord.Field)) return (token + 2, 0);
        if (material.IsTopicWord(token, TopicWord.Terms))
            return material.IsForm(token + 1, "علي") ? (token + 2, 0) : Letter(token + 1) is 1 and var left ? (token + 1, left) : null;
        return IsTo(token) ? (token, material.Passage.Form(token)[1] == Letters.Lam ? 0 : 1) : null;
    }

    /// <summary>"لإعادة اللاجئين", "لربط الشبكتين", "للتعاون": ل before what somebody does, not before those whom it is for.</summary>
    private bool IsTo(int token)
    {
        if (!material.StartsWith(token, Letters.Lam) || material.IsTopicWord(token, TopicWord.Astray) || IsMeeting(token) || scene.LinkAt(token, out _) is not (null or LinkKind.Topic)) return false;
        var word = material.Passage.Form(token)[1..];
        if (TopicWords.Is(word, TopicWord.Aim) || TopicWords.Is(word, TopicWord.Deal)) return true;
        if (word.Length < 3 || !material.IsWord(token + 1)) return false;
        return word[0] == Letters.Lam ? word[1] is Letters.Ta or Letters.Alef && word.Length > 4 : material.HasArticle(token + 1) && !material.Matches.Has(token, EntryKind.Head) && !material.Matches.Has(token, EntryKind.OrganizationNoun);
    }

    private int Letter(int token) => material.HasBa(token) ? 1 : 0;

    /// <summary>"الاتفاق النووي", "اتفاقية تجارية": an adjective that tells what it is on.</summary>
    private bool IsOfNature(int token)
    {
        if (!material.IsWord(token)) return false;
        var form = Letters.WithoutArticle(material.Passage.Form(token));
        return TopicWords.Is(form, TopicWord.Nature) || form is [.. var stem, Letters.Ha or Letters.Alef] && TopicWords.Is(stem, TopicWord.Nature);
    }

    /// <summary>"اتفاقية السلام", "اتفاق شراكة", "اتفاق تبادل الأسرى": what the noun is of.</summary>
    private int? OfNoun(Match noun)
    {
        var next = noun.End;
        if (noun.Definite || noun.End > noun.First + 1 && material.HasArticle(noun.End - 1) || scene.MarkAt<GroupMark>(next, out _) is not null || material.IsTopicWord(next, TopicWord.Ends) || material.IsForm(next, "الاولي") || material.IsForm(next, "الثانيه") || scene.Referents.Covering(next) is not null || !material.IsWord(next) || scene.Times.At(next) is not null || material.Passage.Form(noun.End - 1)[^1] == Letters.Alef) return null;
        if (material.HasArticle(next)) return material.Passage.Form(next) is [_, _, _, _, _, .., Letters.Ya] && !material.HasArticle(next + 1) || material.StartsWith(next, Letters.Lam) || material.StartsWith(next, Letters.Waw) || scene.TryTrigger(next, out _, out _) ? null : next;
        return material.IsTopicWord(next, TopicWord.Deal) || material.IsTopicWord(next, TopicWord.Aim) ? next : null;
    }
}
