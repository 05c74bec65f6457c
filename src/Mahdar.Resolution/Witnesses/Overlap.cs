namespace Mahdar.Resolution.Witnesses;

/// <summary>Two reports (<paramref name="A"/> before <paramref name="B"/>) and how many sampled shingles they have and share.</summary>
/// <param name="DaysApart">0 where a day is not known.</param>
internal readonly record struct Overlap(int A, int B, int SizeA, int SizeB, int Shared, int DaysApart)
{
    /// <summary>The part of the shorter report that the longer one has too, from 0 to 1.</summary>
    public double Containment => (double)Shared / Math.Min(SizeA, SizeB);

    /// <summary>The shared part of all that both have, from 0 to 1.</summary>
    public double Resemblance => (double)Shared / (SizeA + SizeB - Shared);

    /// <summary>How many times as long the longer report is.</summary>
    public double Ratio => (double)Math.Max(SizeA, SizeB) / Math.Min(SizeA, SizeB);
}
