namespace Mahdar.Web.Lists;

/// <summary>The values of one facet, the most frequent first; times the latest first.</summary>
/// <param name="Key">Of the condition in the address: <c>state</c>; <c>time</c> for <c>from</c> and <c>to</c>.</param>
public sealed record FacetView(string Key, string Title, IReadOnlyList<FacetValue> Values);
