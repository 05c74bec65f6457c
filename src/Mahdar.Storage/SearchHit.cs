using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>A report that has the words that were searched.</summary>
/// <param name="Passage">The sentence or line that has most of them.</param>
/// <param name="Words">Where they stand in it; offsets are into the report's text.</param>
public sealed record SearchHit(string Report, string? Title, string? Publisher, DateOnly? Published, string Text, Span Passage, IReadOnlyList<Span> Words);
