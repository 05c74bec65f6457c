namespace Mahdar.Names.Training;

/// <summary>The whole way from the corpora to the model file. The same sources give the same bytes.</summary>
public static class ModelTraining
{
    public static void Run(TrainingSources sources, TrainingOptions options, Stream model, Action<string> report)
    {
        var lists = new Dictionary<string, NameLists>();
        var words = sources.News is { } news ? KnowledgeBuilder.Build(news, lists, report) : new WordTable([]);
        var sentences = sources.Annotated.SelectMany(ConllReader.ReadFile).Select(sentence => (sentence, 1f)).ToList();
        NameTrainer.Train(sentences, words, options, model, report);
    }
}
