using Mahdar.Arabic;

namespace Mahdar.Extraction.Lexicon;

/// <summary>All phrases of all tables, word by word, so that one pass over a passage finds them all.</summary>
public sealed class PhraseTrie
{
    /// <summary>So many tokens before a phrase stands what it needs before it.</summary>
    private const int MostBehind = 5;

    private readonly Dictionary<(int Node, int Word), int> children = [];
    private readonly List<Entry[]> entries = [[]];
    private readonly int[] roots;

    public PhraseTrie(Vocabulary vocabulary, IEnumerable<(string[] Words, Entry Entry)> phrases)
    {
        roots = new int[vocabulary.Forms.Count];
        foreach (var (words, entry) in phrases)
        {
            var node = 0;
            foreach (var word in words) node = Step(node, vocabulary.Find(word));
            if (!entries[node].Contains(entry)) entries[node] = [.. entries[node], entry];
        }
        foreach (var ((node, word), child) in children)
            if (node == 0) roots[word] = child;
    }

    /// <summary>Every phrase in the passage, in the order of first tokens; of one start the longest first.</summary>
    public Matches Find(Passage passage)
    {
        var found = new List<Match>();
        var starts = new int[passage.Tokens.Length + 1];
        for (var i = 0; i < passage.Tokens.Length; i++)
        {
            starts[i] = found.Count;
            foreach (var reading in passage.Readings(i))
                if (roots[reading.Word] is > 0 and var node) Follow(passage, i, node, reading, found);
            if (found.Count - starts[i] > 1) found.Sort(starts[i], found.Count - starts[i], LongestFirst.Instance);
        }
        starts[^1] = found.Count;
        return new Matches(found.ToArray(), starts);
    }

    private void Follow(Passage passage, int first, int node, WordReading reading, List<Match> found)
    {
        var al = reading.Proclitics & Proclitics.Al;
        var end = first + 1;
        while (true)
        {
            foreach (var entry in entries[node])
                if ((entry.Behind is null || IsBehind(found, first, entry.Behind)) && !(entry.Kind == EntryKind.Nationality && al == 0 && end == first + 1 && IsGivenName(passage, first, found))) found.Add(new Match(first, end, reading.Proclitics, entry));
            var next = NextWord(passage, end);
            if (next < 0) return;
            var child = 0;
            foreach (var continued in passage.Readings(next))
                if (continued.Proclitics == al && children.TryGetValue((node, continued.Word), out child)) break;
            if (child == 0 && al != 0)
                foreach (var continued in passage.Readings(next))
                    if (continued.Proclitics == Proclitics.None && children.TryGetValue((node, continued.Word), out child)) break;
            if (child == 0) return;
            node = child;
            end = next + 1;
        }
    }

    private static bool IsBehind(List<Match> found, int token, string state)
    {
        for (var i = found.Count - 1; i >= 0 && found[i].First >= token - MostBehind; i--)
            if (found[i] is { Entry: { Kind: EntryKind.Nationality, State: { } before } } && before == state && found[i].End <= token) return true;
        return false;
    }

    /// <summary>"تركي بن محمد", "تركي آل الشيخ", "الأمير تركي الفيصل": a word for a nationality, without the article, that a report calls somebody by.</summary>
    private static bool IsGivenName(Passage passage, int token, List<Match> found)
    {
        if (token + 1 < passage.Tokens.Length && passage.Tokens[token + 1].Kind == TokenKind.Word && passage.Form(token + 1) is "بن" or "ابن" or "ال") return true;
        for (var i = found.Count - 1; i >= 0 && found[i].First >= token - 1; i--)
            if (found[i] is { Entry.Kind: EntryKind.Honorific } honorific && honorific.End == token && passage.Form(token - 1).StartsWith("ال")) return true;
        return false;
    }

    /// <summary>The next word of a phrase: quotation marks and hyphens may stand between its words.</summary>
    private static int NextWord(Passage passage, int from)
    {
        for (var i = from; i < passage.Tokens.Length && i < from + 3; i++)
        {
            var token = passage.Tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Foreign) return i;
            if (token.Kind != TokenKind.Quote && !token.Is('-')) return -1;
        }
        return -1;
    }

    private int Step(int node, int word)
    {
        if (children.TryGetValue((node, word), out var child)) return child;
        children[(node, word)] = child = entries.Count;
        entries.Add([]);
        return child;
    }

    private sealed class LongestFirst : IComparer<Match>
    {
        public static readonly LongestFirst Instance = new();

        public int Compare(Match a, Match b) =>
            a.End != b.End ? b.End.CompareTo(a.End)
            : a.Proclitics != b.Proclitics ? a.Proclitics.CompareTo(b.Proclitics)
            : a.Entry.Kind.CompareTo(b.Entry.Kind);
    }
}
