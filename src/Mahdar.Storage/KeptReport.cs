using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>A report as the store keeps it.</summary>
/// <param name="Sources">Every path it was ever found under, sorted.</param>
public sealed record KeptReport(string Key, IReadOnlyList<string> Sources, Minutes Minutes);
