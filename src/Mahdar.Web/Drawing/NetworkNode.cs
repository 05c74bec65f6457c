namespace Mahdar.Web.Drawing;

/// <summary>A party around the one in the middle.</summary>
/// <param name="Group">What stands together on the circle: the code of a state.</param>
public sealed record NetworkNode(string Key, string Label, string Url, int Count, string Group);
