namespace Mahdar.Resolution.Statements;

/// <summary>How much two tellings share. <paramref name="Held"/>: of the shorter one; <paramref name="Joint"/>: of both together; both from 0 to 1 by weight.</summary>
internal readonly record struct Likeness(int Words, float Held, float Joint)
{
    /// <summary>From 0 to 1. What is held in the longer one counts most: a report often cuts a sentence short.</summary>
    public float Score => (0.6f * Held) + (0.4f * Joint);
}
