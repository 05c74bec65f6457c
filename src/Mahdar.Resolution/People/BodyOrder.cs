using Mahdar.Model.Claims;

namespace Mahdar.Resolution.People;

/// <summary>One fixed order of bodies: by kind, then key.</summary>
internal sealed class BodyOrder : IComparer<Body?>
{
    public static readonly BodyOrder ByKey = new();

    public int Compare(Body? x, Body? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1) : x.Kind != y.Kind ? x.Kind.CompareTo(y.Kind) : string.CompareOrdinal(x.Key, y.Key);
}
