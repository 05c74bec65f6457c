namespace Mahdar.Names.Training.Network;

/// <param name="Rounds">How often every sentence is seen.</param>
/// <param name="Batch">After how many sentences the weights move.</param>
/// <param name="Rate">The first step of the matrices; it falls to nothing.</param>
/// <param name="RowRate">The step of the vectors of features.</param>
/// <param name="Decay">The L2 penalty of those.</param>
/// <param name="Dropout">The share of features left out by chance each time.</param>
/// <param name="Unknown">The share of words made unknown.</param>
/// <param name="InputDropout">The share of the numbers of a word's vector left out.</param>
/// <param name="StateDropout">The same of the states.</param>
/// <param name="DocumentDropout">How often a sentence is learnt without the vector of its document.</param>
public sealed record NetworkOptions(int Rounds = 5, int Batch = 4, float Rate = 0.002f, float RowRate = 0.05f, float Decay = 1e-5f, float Dropout = 0.3f, float Unknown = 0.3f, float InputDropout = 0.2f, float StateDropout = 0.3f, float DocumentDropout = 0.3f, ulong Seed = 1);
