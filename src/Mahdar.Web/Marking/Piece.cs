using Mahdar.Model;

namespace Mahdar.Web.Marking;

/// <summary>Words of a report on which the same facts stand, the narrowest fact first; none on words that say nothing.</summary>
public sealed record Piece(Span Span, IReadOnlyList<Fact> Facts);
