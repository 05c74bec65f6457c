namespace Mahdar.Web.Lists;

/// <summary>The values of one facet, the most frequent first.</summary>
public sealed record FacetView(string Title, IReadOnlyList<FacetValue> Values);
