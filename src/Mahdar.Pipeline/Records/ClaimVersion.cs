using System.Buffers.Binary;
using System.Security.Cryptography;
using Mahdar.Arabic;
using Mahdar.Resolution.Claims;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Records;

/// <summary>Tells whether kept claims were read by this very program: a number made of the builds of all that has to do with it.</summary>
public static class ClaimVersion
{
    public static readonly long Current = Of(typeof(ClaimReader), typeof(Letters), typeof(PackedClaims));

    private static long Of(params Type[] types)
    {
        var builds = types.SelectMany(type => type.Module.ModuleVersionId.ToByteArray()).ToArray();
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(builds));
    }
}
