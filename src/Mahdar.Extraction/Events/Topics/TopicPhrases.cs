using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>
/// Reads the noun phrases that tell what was talked about: "العلاقات الثنائية وسبل تعزيزها، والأزمة السورية" tells two. Behind a comma, and behind و where a word
/// begins that heads a subject of its own, is another; what و joins otherwise (السلم والأمن) is one, and so is what only speaks of it again (وسبل تعزيزها).
/// </summary>
internal sealed class TopicPhrases(Scene scene, TopicBounds bounds)
{
    /// <summary>So many tokens make a phrase; a longer one ends before the last و in them.</summary>
    private const int Most = 20;

    /// <summary>So many topics stand in a row.</summary>
    private const int MostInRow = 8;

    private readonly Material material = scene.Material;

    /// <summary>The topics from a token on; none where what stands there tells of nothing.</summary>
    public List<TopicSpan> Read(int from, int limit, EventDraft told, ToldAt place, int left = 0)
    {
        var topics = new List<TopicSpan>();
        var begin = new TopicSpan(left > 0 ? from : Start(from, limit), 0, left);
        while (topics.Count < MostInRow && begin.First < limit)
        {
            var (end, next) = End(begin.First, limit, told, place);
            if (Trimmed(begin with { End = end }, told) is { } topic) topics.Add(topic);
            // Where the first word tells no topic, what follows is no list of topics.
            else if (topics.Count == 0 && !IsVague(begin.First, end)) break;
            if (next is not { } another) break;
            begin = another;
        }
        return topics;
    }

    /// <summary>"بحثا، اليوم، الأزمة": behind times and adverbs.</summary>
    private int Start(int from, int limit)
    {
        while (from < limit && (scene.Times.At(from) is not null || material.Tokens[from].Kind == TokenKind.Quote || scene.LinkAt(from, out _) is LinkKind.Skip && material.IsTopicWord(from, TopicWord.By))) from++;
        return from;
    }

    private (int End, TopicSpan? Next) End(int first, int limit, EventDraft told, ToldAt place)
    {
        var (i, and) = (first, -1);
        while (i < limit)
        {
            if (i >= first + Most) return (and > first + 2 ? and : i, null);
            if (i > first && bounds.Next(i, first) is { } next) return (i, next);
            if (scene.LinkAt(i, out _) is LinkKind.Relative && i > first)
            {
                if (bounds.BehindRelative(i, limit) is not { } behind) return (i, null);
                i = behind;
                continue;
            }
            if (material.Is(i, '(') && Closing(i, limit) is { } closed)
            {
                i = closed + 1;
                continue;
            }
            if (bounds.GoesOn(i))
            {
                i += 2;
                continue;
            }
            if (bounds.EndsAt(i, first, told, place)) return (i, null);
            if (i > first && material.HasAnd(i)) and = i;
            i = scene.Referents.StartingAt(i) is { } referent ? Math.Min(referent.End, limit) : i + 1;
        }
        return (i, null);
    }

    private int? Closing(int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 6; i++)
            if (material.Is(i, ')')) return i;
        return null;
    }

    /// <summary>The phrase without marks and prepositions at its ends; null where it tells nothing.</summary>
    private TopicSpan? Trimmed(TopicSpan topic, EventDraft told)
    {
        var (first, end) = (topic.First, topic.End);
        while (end > first && !material.IsWord(end - 1) && material.Tokens[end - 1].Kind is not (TokenKind.Number or TokenKind.Foreign) && !IsClosing(first, end - 1) || end > first && IsLoose(end - 1)) end--;
        if (first < end && material.Tokens[first].Kind == TokenKind.Quote) first++;
        if (end > first && material.Tokens[end - 1].Kind == TokenKind.Quote && !Opens(first, end - 1)) end--;
        if (end <= first || !material.IsWord(first) || IsVague(first, end) || bounds.IsVerb(first)) return null;
        if (scene.Referents.StartingAt(first) is { } named && (named.End >= end && (named.Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.Pair || named.Entities.Any(told.Parties.Contains)) || named.Kind is ReferentKind.Person or ReferentKind.Pair)) return null;
        if (material.IsForm(first, "هذا") || material.IsForm(first, "هذه") || material.IsForm(first, "ذلك") || material.IsForm(first, "تلك")) { if (end - first < 3) return null; }
        if (scene.Referents.Covering(first) is null && (material.Matches.Has(first, EntryKind.Head) || scene.MarkAt<DelegationMark>(first, out _) is not null || scene.LinkAt(first, out _) is not (null or LinkKind.Skip))) return null;
        if (end == first + 1 && topic.Left == 0 && !material.HasArticle(first) && scene.Referents.Covering(first) is null) return null;
        return topic with { First = first, End = end };
    }

    /// <summary>A preposition or the like, behind which nothing follows.</summary>
    private bool IsLoose(int token) =>
        scene.Referents.Covering(token) is null && (scene.LinkAt(token, out var end) is not null && end == token + 1 && material.Passage.Form(token).Length < 6 && scene.LinkAt(token, out _) is not LinkKind.Skip || material.TopicPhrase(token, TopicWord.Inside) is not null || material.TopicPhrase(token, TopicWord.Lead) is not null || material.IsForm(token, "و"));

    private bool IsClosing(int first, int token) => material.Is(token, ')') || material.Tokens[token].Kind == TokenKind.Quote && Opens(first, token) || material.Is(token, '%');

    private bool Opens(int first, int quote)
    {
        for (var i = quote - 1; i >= first; i--)
            if (material.Tokens[i].Kind == TokenKind.Quote) return true;
        return false;
    }

    /// <summary>"هذه القضايا", "عدد من الملفات": words that tell no subject.</summary>
    private bool IsVague(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (material.IsWord(i) && !IsVagueWord(material.Passage.Form(i), i == first)) return false;
        return true;
    }

    private static bool IsVagueWord(ReadOnlySpan<char> form, bool begins) =>
        TopicWords.Is(form, TopicWord.Vague) || TopicWords.Is(form, TopicWord.Counts) || begins && form.Length > 3 && form[0] is Letters.Waw or Letters.Lam or Letters.Ba && TopicWords.Is(form[1..], TopicWord.Vague);
}
