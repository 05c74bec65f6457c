using Mahdar.Names.Network;
using Mahdar.Names.Training.Network;

namespace Mahdar.Names.Training;

/// <summary>What unlabelled news tells of words: how frequent they are, and in which classes the company they keep puts them.</summary>
internal static class KnowledgeBuilder
{
    private const int LeastCount = 3, LeastStemCount = 4, Rounds = 4, Fine = 1000, Coarse = 150, ClassRounds = 8;

    /// <summary>What the lists alone tell.</summary>
    public static WordTable Build(IReadOnlyDictionary<string, NameLists> lists)
    {
        var known = new SortedDictionary<string, WordKnowledge>(StringComparer.Ordinal);
        foreach (var (form, list) in lists) known[form] = new WordKnowledge(0, 0, 0, list);
        return Table(known);
    }

    public static (WordTable Words, VectorTable Vectors) Build(string newsPath, IReadOnlyDictionary<string, NameLists> lists, Action<string> report)
    {
        var counts = new WordCounts();
        NewsCorpus.Visit(newsPath, sentence =>
        {
            for (var i = 0; i < sentence.Count; i++) counts.Add(sentence[i]);
        });
        var known = new SortedDictionary<string, WordKnowledge>(StringComparer.Ordinal);
        foreach (var (form, count) in counts.All)
            if (count >= LeastCount) known[form] = new WordKnowledge(WordCounts.Level(count), 0, 0, NameLists.None);
        foreach (var (form, list) in lists) known[form] = known.GetValueOrDefault(form) with { Lists = list };
        report($"{known.Count} forms");
        var corpus = StemCorpus.Read(newsPath, Table(known), LeastStemCount);
        report($"{corpus.Stems.Length} stems, {corpus.Text.Length} words");
        var vectors = WordVectors.Learn(corpus, Rounds, report);
        var fine = WordClasses.Find(vectors, Fine, ClassRounds);
        var coarse = WordClasses.Find(vectors, Coarse, ClassRounds);
        report("classes found");
        for (var stem = 2; stem < corpus.Stems.Length; stem++)
            known[corpus.Stems[stem]] = known.GetValueOrDefault(corpus.Stems[stem]) with { Fine = (ushort)fine[stem], Coarse = (ushort)coarse[stem] };
        return (Table(known), VectorBuilder.Build(corpus, vectors));
    }

    private static WordTable Table(SortedDictionary<string, WordKnowledge> known)
    {
        var taken = new HashSet<uint>();
        return new WordTable(known.Select(pair => (Key: WordTable.Key(WordHash.Of(pair.Key)), pair.Value)).Where(entry => taken.Add(entry.Key)).ToArray());
    }
}
