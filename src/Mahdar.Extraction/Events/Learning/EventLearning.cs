using Mahdar.Learning;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>What was learnt of events, and what takes down what there is to learn; either may be missing.</summary>
internal sealed record EventLearning(LearntModel? Model, EventTrace? Trace)
{
    /// <summary>The table of status and days.</summary>
    public const string Settling = "settling";

    private const string Resource = "events.model";

    /// <summary>What travels inside the program.</summary>
    public static LearntModel? Default { get; } = typeof(EventLearning).Assembly.GetManifestResourceInfo(Resource) is null ? null : LearntModel.ReadResource(typeof(EventLearning).Assembly, Resource);
}
