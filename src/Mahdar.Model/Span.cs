namespace Mahdar.Model;

/// <summary>A stretch of a report's text in UTF-16 code units: <paramref name="Start"/> included, <paramref name="End"/> excluded.</summary>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(Span other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that holds both.</summary>
    public Span Join(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
