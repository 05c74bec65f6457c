namespace Mahdar.Names.Training.Network;

/// <param name="Rounds">How often every annotated sentence is seen at the end, while the steps fall to nothing.</param>
/// <param name="SelfRounds">How often every sentence is seen before, those that were labelled by the weights included.</param>
/// <param name="SelfEvery">Of the latter, one in so many is taken.</param>
/// <param name="SelfWeight">How much such a sentence counts beside an annotated one.</param>
/// <param name="Batch">After how many sentences the weights move.</param>
/// <param name="Rate">The first step of the matrices.</param>
/// <param name="RowRate">The step of the vectors of features.</param>
/// <param name="Decay">The L2 penalty of those.</param>
/// <param name="Dropout">The share of features left out by chance each time.</param>
/// <param name="InputDropout">The share of the numbers of a word's vector left out.</param>
/// <param name="StateDropout">The same of the states.</param>
public sealed record NetworkOptions(int Rounds = 4, int SelfRounds = 2, int SelfEvery = 2, float SelfWeight = 0.5f, int Batch = 4, float Rate = 0.002f, float RowRate = 0.05f, float Decay = 1e-5f, float Dropout = 0.3f, float InputDropout = 0.2f, float StateDropout = 0.3f, ulong Seed = 1);
