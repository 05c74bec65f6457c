namespace Mahdar.Names.Training;

/// <summary>Puts the names of several words that the lists hold into a table of chains of stems.</summary>
internal static class PhraseBuilder
{
    private const int Longest = 8;

    /// <summary>The words with their lists, those that open a phrase marked so, and the phrases. A phrase of two lists is of the first.</summary>
    public static WordTable Build(WordTable words, IReadOnlyList<(string[] Words, int Kind)> phrases)
    {
        var values = new SortedDictionary<uint, byte>();
        var openings = new HashSet<uint>();
        foreach (var (phrase, kind) in phrases.Where(phrase => phrase.Words.Length is > 1 and <= Longest)) Add(phrase, kind);
        var entries = words.Entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        foreach (var key in openings) entries[key] = entries.GetValueOrDefault(key) is var known ? known with { Lists = known.Lists | NameLists.Opens } : default;
        return new WordTable(entries.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ToArray(), words.Pairs, new PhraseTable(values.Select(pair => (pair.Key, pair.Value)).ToArray()));

        void Add(string[] phrase, int kind)
        {
            var chain = 0UL;
            for (var i = 0; i < phrase.Length; i++)
            {
                var stem = Stem(phrase[i]);
                if (i == 0) openings.Add(WordTable.Key(stem));
                chain = PhraseTable.Chain(chain, stem);
                var key = WordTable.Key(chain);
                var value = values.GetValueOrDefault(key);
                if (i < phrase.Length - 1) value |= PhraseTable.GoesOn;
                else if ((value & ~PhraseTable.GoesOn) == 0) value |= (byte)kind;
                values[key] = value;
            }
        }

        ulong Stem(string form)
        {
            Span<char> stem = stackalloc char[WordForms.LongestForm + 1];
            return WordHash.Of(stem[..Names.Stem.Write(form, words, stem)]);
        }
    }
}
