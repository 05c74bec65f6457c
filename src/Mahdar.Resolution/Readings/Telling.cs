namespace Mahdar.Resolution.Readings;

/// <summary>That a claim gives a value for one attribute of a record, and how much it is worth beside others'.</summary>
internal readonly record struct Telling(string Value, string Claim, int Witness, double Weight = 1);
