namespace Mahdar.Storage;

/// <summary>What a newer reading makes of a kept report.</summary>
/// <param name="Minutes">Packed, as in <see cref="NewReport"/>.</param>
/// <param name="Terms">Its words; null where they are as they were.</param>
public sealed record RenewedReport(string Key, Model.Report Report, byte[] Minutes, string? Terms);
