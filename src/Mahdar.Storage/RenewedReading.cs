namespace Mahdar.Storage;

/// <summary>A kept report read otherwise than before; <paramref name="Minutes"/> and <paramref name="Claims"/> as in <see cref="NewReport"/>.</summary>
public sealed record RenewedReading(Model.Report Report, byte[] Minutes, PackedClaims? Claims = null);
