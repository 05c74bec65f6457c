using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Claims;

/// <summary>
/// Ids of claims and of forms of names: a letter for the kind, a dash, and twelve letters and digits worked out from what they identify. The
/// same report read with the same result gives the same ids, on any machine; a record bears the smallest id of its members.
/// </summary>
public static class ClaimIds
{
    /// <summary>Of a claim: by its kind, the report's key and where its first word of evidence stands.</summary>
    /// <param name="kind"><c>p</c> person, <c>e</c> event, <c>d</c> edition, <c>q</c> statement.</param>
    public static ClaimId OfClaim(char kind, string report, string discriminator) => Of(kind, report + "\n" + discriminator);

    public static ClaimId Of(char kind, string what)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(what), hash);
        return ClaimId.Of(kind, BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }
}
