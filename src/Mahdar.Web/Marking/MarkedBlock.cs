using Mahdar.Model;

namespace Mahdar.Web.Marking;

/// <summary>A line or paragraph of a report cut where facts begin and end.</summary>
public sealed record MarkedBlock(BlockKind Kind, IReadOnlyList<Piece> Pieces);
