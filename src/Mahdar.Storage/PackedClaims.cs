using System.Runtime.InteropServices;
using Mahdar.Model.Claims;
using Mahdar.Storage.Packing;

namespace Mahdar.Storage;

/// <summary>
/// What one report claims as bytes: kept beside its minutes, so that the account can be worked out without reading these again. The sketch, which
/// only the search for copies needs, stands apart; the words said are those of the text and are not kept twice.
/// </summary>
/// <param name="Version">Of the program that read the claims: another one reads them anew.</param>
public sealed record PackedClaims(byte[] Claims, byte[] Sketch, long Version)
{
    public static PackedClaims Of(ReportClaims claims, long version) =>
        new(ClaimPacker.Pack(claims), MemoryMarshal.AsBytes<ulong>(claims.Sketch as ulong[] ?? [.. claims.Sketch]).ToArray(), version);

    /// <summary>The claims without sketch and without the words said.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    internal static ReportClaims Unpack(byte[] claims, string report, WordPool pool) => new ClaimUnpacker(claims, pool).Read(report);

    internal static ulong[] Unpack(byte[] sketch) => MemoryMarshal.Cast<byte, ulong>(sketch).ToArray();
}
