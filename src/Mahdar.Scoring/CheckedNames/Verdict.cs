namespace Mahdar.Scoring.CheckedNames;

/// <summary>What a person said of a name: found rightly, found though it is none or has other bounds, or not found though it is one.</summary>
public enum Verdict : byte { Right, Wrong, Missed }
