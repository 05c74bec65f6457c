namespace Mahdar.Storage;

/// <summary>A kept report read otherwise than before; <paramref name="Minutes"/> packed as in <see cref="NewReport"/>.</summary>
public sealed record RenewedReading(Model.Report Report, byte[] Minutes);
