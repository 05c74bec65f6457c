namespace Mahdar.Web.Drawing;

/// <summary>A curve between two parties that meet each other, as the data of an SVG path.</summary>
public sealed record Strand(string Path, double Width);
