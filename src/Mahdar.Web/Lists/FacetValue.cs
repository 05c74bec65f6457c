namespace Mahdar.Web.Lists;

/// <summary>One value by which a list can be narrowed: what it is called, how many records it leaves, and where it leads.</summary>
/// <param name="Count">Null for what the others lie within.</param>
public sealed record FacetValue(string Value, string Label, int? Count, string Url, bool IsChosen);
