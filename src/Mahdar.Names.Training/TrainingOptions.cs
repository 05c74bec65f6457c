namespace Mahdar.Names.Training;

/// <param name="Rounds">How often every sentence is seen.</param>
/// <param name="LeastCount">Features rarer than this are left out.</param>
/// <param name="Rate">The step of the learner.</param>
/// <param name="Sparsity">The L1 penalty: the higher, the fewer weights are not 0.</param>
/// <param name="Decay">The L2 penalty.</param>
/// <param name="Dropout">The share of features left out by chance each time.</param>
/// <param name="Unknown">The share of words that are made unknown ones by chance each time.</param>
/// <param name="FirstReadings">How often a sentence is learnt without what the rest of its document says.</param>
/// <param name="Fields">How many fields are learnt, each with a seed of its own, and averaged.</param>
public sealed record TrainingOptions(int Rounds = 15, int LeastCount = 2, float Rate = 0.2f, float Sparsity = 0.3f, float Decay = 1f, float Dropout = 0.4f, float Unknown = 0.3f, float FirstReadings = 0.5f, ulong Seed = 1, int Fields = 1);
