namespace Mahdar.Names.Training;

/// <summary>The whole way from the corpora to the model file. The same sources give the same bytes.</summary>
public static class ModelTraining
{
    public static void Run(TrainingSources sources, TrainingOptions options, SelfLabellingOptions selfLabelling, Stream model, Action<string> report)
    {
        var corpora = sources.Annotated.Select(path => ConllReader.ReadFile(path).Select(sentence => new Example(sentence, 1)).ToList()).ToList();
        var lists = sources.Data is { } data ? NameListReader.Read(data) : [];
        if (sources.News is not { } news)
        {
            NameTrainer.Train(corpora.SelectMany(examples => examples).ToList(), KnowledgeBuilder.Build(lists), options, model, report);
            return;
        }
        var words = KnowledgeBuilder.Build(news, lists, report);
        words = UsageBuilder.Build(NameTrainer.Train(corpora.SelectMany(examples => examples).ToList(), words, options, report), news);
        var read = FirstReadings.Add(corpora, words, options, report);
        var labelled = SelfLabelling.Label(NameTrainer.Train(read, words, options, report), news, selfLabelling);
        NameTrainer.Train(read.Concat(labelled).ToList(), words, options with { Rounds = selfLabelling.Rounds }, model, report);
    }
}
