using Mahdar.Arabic;

namespace Mahdar.Extraction.Statements;

/// <summary>Where words said begin: token <paramref name="First"/>, how far they may go, what brought them, and the quotation that they begin with.</summary>
internal readonly record struct Content(int First, int Limit, string Frame, Quotation? Quoted);
