namespace Mahdar.Learning;

/// <param name="Bits">The table has 2 to the power of this many weights.</param>
/// <param name="Rounds">How often all choices are seen.</param>
/// <param name="Rate">How far one step goes.</param>
/// <param name="Damping">How strongly weights are drawn to zero: more where choices are few.</param>
/// <param name="Calm">How small the first steps of a feature are: more where many features are seen but a few times.</param>
/// <param name="Seed">For the order in which choices are seen.</param>
public sealed record LearningOptions(int Bits = 16, int Rounds = 20, double Rate = 0.1, double Damping = 1e-4, double Calm = 0, ulong Seed = 1);
