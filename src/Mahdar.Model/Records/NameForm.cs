namespace Mahdar.Model.Records;

/// <summary>A way in which reports write a name, and in how many of them.</summary>
public sealed record NameForm(string Text, int Reports);
