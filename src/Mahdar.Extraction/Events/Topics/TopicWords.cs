using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>The words of data/events/topics, folded, each with a bit for every kind that it is of; phrases of several words by their first.</summary>
internal static class TopicWords
{
    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Kinds;
    private static readonly FrozenDictionary<string, (string[] Behind, uint Kinds)[]>.AlternateLookup<ReadOnlySpan<char>> Phrases;

    static TopicWords()
    {
        var words = new Dictionary<string, uint>();
        var phrases = new Dictionary<string, List<(string[] Behind, uint Kinds)>>();
        foreach (var row in Table.Load("events/topics").Rows)
            foreach (var cell in row.List("words"))
            {
                var (parts, bit) = (Letters.Fold(cell).Split(' '), Bit(row.Enum<TopicWord>("kind")));
                if (parts.Length == 1) words[parts[0]] = words.GetValueOrDefault(parts[0]) | bit;
                else if (phrases.TryGetValue(parts[0], out var some)) some.Add((parts[1..], bit));
                else phrases[parts[0]] = [(parts[1..], bit)];
            }
        Kinds = words.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        Phrases = phrases.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the word at a token is of a kind, just as it is written.</summary>
    public static bool IsTopicWord(this Material material, int token, TopicWord kind) =>
        material.IsWord(token) && Is(material.Passage.Form(token), kind);

    public static bool Is(ReadOnlySpan<char> folded, TopicWord kind) => Kinds.TryGetValue(folded, out var kinds) && (kinds & Bit(kind)) != 0;

    /// <summary>The end of the word or phrase of a kind at a token, the longest first; null where none stands there.</summary>
    public static int? TopicPhrase(this Material material, int token, TopicWord kind)
    {
        if (!material.IsWord(token)) return null;
        var best = material.IsTopicWord(token, kind) ? token + 1 : -1;
        if (Phrases.TryGetValue(material.Passage.Form(token), out var phrases))
            foreach (var (rest, kinds) in phrases)
                if ((kinds & Bit(kind)) != 0 && token + 1 + rest.Length > best && Stands(material, token + 1, rest)) best = token + 1 + rest.Length;
        return best < 0 ? null : best;
    }

    private static bool Stands(Material material, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!material.IsForm(token + i, words[i])) return false;
        return true;
    }

    private static uint Bit(TopicWord kind) => 1u << (int)kind;
}
