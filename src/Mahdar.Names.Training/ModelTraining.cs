using Mahdar.Names.Network;
using Mahdar.Names.Training.Network;

namespace Mahdar.Names.Training;

/// <summary>The whole way from the corpora to the model file. The same sources give the same bytes.</summary>
public sealed class ModelTraining(TrainingSources sources, TrainingOptions options, SelfLabellingOptions selfLabelling, NetworkOptions network, Action<string> report)
{
    /// <summary>Annotated articles of an encyclopedia are few, so what one field makes of them is unsteady.</summary>
    private const int CorrectingFields = 5;

    public void Run(Stream model) => Learn(Read(sources.News), Read(sources.Encyclopedia)).Write(model);

    internal NameModelFile Learn(IReadOnlyList<IReadOnlyList<Example>> news, IReadOnlyList<IReadOnlyList<Example>> encyclopedia)
    {
        var (words, vectors) = LearnWords(news);
        var examples = FirstReadings.Add(news, () => Trainer(words));
        List<Example> labelled = [];
        if (sources.Unlabelled is { } unlabelled)
            labelled = SelfLabelling.Label(Trainer(words).TrainModel(examples), unlabelled, selfLabelling);
        examples.AddRange(labelled);
        var part = new NameTrainer(words, null, options with { Rounds = selfLabelling.Rounds }, report).Train(examples);
        var basis = new NameModel(words, part);
        var learnt = new NetworkLearning(words, vectors, network, report).Learn(Sentences(news), Sentences(encyclopedia), labelled.Select(example => example.Sentence));
        return new NameModelFile(words, part, LearnCorrections(encyclopedia, basis), Genres(news, examples, encyclopedia), learnt);
    }

    /// <summary>What unlabelled news and the lists tell of words, and as what a first model then reads them.</summary>
    internal (WordTable Words, VectorTable Vectors) LearnWords(IReadOnlyList<IReadOnlyList<Example>> news)
    {
        var lists = sources.Data is { } data ? NameListReader.Read(data) : [];
        var phrases = sources.Data is { } folder ? NameListReader.ReadPhrases(folder) : [];
        if (sources.Unlabelled is not { } unlabelled) return (PhraseBuilder.Build(KnowledgeBuilder.Build(lists), phrases), VectorTable.Empty);
        var (known, vectors) = KnowledgeBuilder.Build(unlabelled, lists, report);
        var words = PhraseBuilder.Build(known, phrases);
        return (UsageBuilder.Build(Trainer(words).TrainModel(news.SelectMany(examples => examples).ToList()), unlabelled), vectors);
    }

    /// <summary>What an encyclopedia does otherwise than news.</summary>
    internal ModelPart LearnCorrections(IReadOnlyList<IReadOnlyList<Example>> encyclopedia, NameModel basis)
    {
        if (encyclopedia.Count == 0) return ModelPart.Nothing;
        NameTrainer Correcting(int fields) => new(basis.Words, basis, options with { Fields = fields }, report);
        return Correcting(CorrectingFields).Train(FirstReadings.Add(encyclopedia, () => Correcting(1)));
    }

    private static GenreTable Genres(IReadOnlyList<IReadOnlyList<Example>> news, IReadOnlyList<Example> examples, IReadOnlyList<IReadOnlyList<Example>> encyclopedia)
    {
        if (encyclopedia.Count == 0) return GenreTable.Empty;
        return GenreBuilder.Build([.. news.Select(Words), Words(examples)], encyclopedia.SelectMany(Words).ToList());
    }

    private static IEnumerable<LabelledSentence> Sentences(IReadOnlyList<IReadOnlyList<Example>> corpora) => corpora.SelectMany(corpus => corpus.Select(example => example.Sentence));

    private static List<IReadOnlyList<string>> Words(IEnumerable<Example> examples) => examples.Select(example => example.Sentence.Words).ToList();

    private static List<List<Example>> Read(IReadOnlyList<string> paths) =>
        paths.Select(path => ConllReader.ReadFile(path).Select(sentence => new Example(sentence, 1)).ToList()).ToList();

    private NameTrainer Trainer(WordTable words) => new(words, null, options, report);
}
