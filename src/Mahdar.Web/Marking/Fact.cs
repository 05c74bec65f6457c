using Mahdar.Model;

namespace Mahdar.Web.Marking;

/// <summary>Something that a report says, and the words that say it.</summary>
/// <param name="Id">Unique in the report: the id of the contract, or the kind and a number for what has none there.</param>
/// <param name="Detail">A second line; empty where there is none.</param>
/// <param name="Spans">Not empty, in the order of the text.</param>
/// <param name="Rule">What found it.</param>
public sealed record Fact(string Id, FactKind Kind, string Label, string Detail, IReadOnlyList<Span> Spans, string? Rule);
