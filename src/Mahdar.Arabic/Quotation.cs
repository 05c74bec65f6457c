using Mahdar.Model;

namespace Mahdar.Arabic;

/// <summary>
/// A stretch in quotation marks. <paramref name="Open"/> and <paramref name="Close"/> are the tokens of the marks; a mark that is
/// missing makes <paramref name="Close"/> the token after the last one inside, and <paramref name="Balanced"/> false.
/// </summary>
/// <param name="Inside">The text between the marks.</param>
/// <param name="Depth">0 for an outermost quotation.</param>
public sealed record Quotation(int Open, int Close, Span Inside, int Depth, bool Balanced);
