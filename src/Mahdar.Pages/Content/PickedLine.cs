using Mahdar.Model;

namespace Mahdar.Pages.Content;

/// <summary>A line of the page that goes into the report, and as what.</summary>
/// <param name="Rule">Why.</param>
/// <param name="Said">It belongs to an embedded post: somebody else's words.</param>
internal readonly record struct PickedLine(int Line, BlockKind Kind, string Rule, bool Said = false);
