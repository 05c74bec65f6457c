namespace Mahdar.Names.Training;

/// <summary>
/// Reads each half of the annotated sentences with a model that learnt from the other half, so that the readings have as many errors
/// as those of a text that is new.
/// </summary>
internal static class FirstReadings
{
    private const int Blocks = 4;

    /// <summary>The examples with what the rest of its document says of each word.</summary>
    public static List<Example> Add(IReadOnlyList<IReadOnlyList<Example>> corpora, Func<NameTrainer> trainer)
    {
        var models = new[] { 0, 1 }.Select(half => trainer().TrainModel(OfHalf(corpora, 1 - half))).ToArray();
        var read = new List<Example>();
        foreach (var corpus in corpora)
            for (var block = 0; block < Blocks; block++)
            {
                var examples = Block(corpus, block);
                var readings = DocumentReading.Read(models[block % 2], examples.Select(example => example.Sentence).ToList());
                read.AddRange(examples.Zip(readings, (example, reading) => example with { Reading = reading }));
            }
        return read;
    }

    private static List<Example> OfHalf(IReadOnlyList<IReadOnlyList<Example>> corpora, int half) =>
        corpora.SelectMany(corpus => Enumerable.Range(0, Blocks).Where(block => block % 2 == half).SelectMany(block => Block(corpus, block))).ToList();

    private static List<Example> Block(IReadOnlyList<Example> corpus, int block) =>
        corpus.Skip(corpus.Count * block / Blocks).Take(corpus.Count * (block + 1) / Blocks - corpus.Count * block / Blocks).ToList();
}
