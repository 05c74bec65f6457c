namespace Mahdar.Web.Drawing;

/// <summary>Where a party stands on the circle, and how its label leans: away from the middle, never upside down.</summary>
/// <param name="Turn">Of the label, in degrees.</param>
/// <param name="IsRight">On the right half: the label runs outward from its left end.</param>
public sealed record Spot(NetworkNode Node, double X, double Y, double Radius, double Turn, bool IsRight);
