using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Mahdar.Resolution.Claims;

/// <summary>
/// Ids of claims and of forms of names: a letter for the kind, a dash, and twelve letters and digits worked out from what they identify. The
/// same report read with the same result gives the same ids, on any machine; a record bears the smallest id of its members.
/// </summary>
public static class ClaimIds
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12;

    /// <summary>Of a claim: by its kind, the report's key and where its first word of evidence stands.</summary>
    /// <param name="kind"><c>p</c> person, <c>e</c> event, <c>d</c> edition, <c>q</c> statement.</param>
    public static string OfClaim(char kind, string report, string discriminator) => Of(kind, report + "\n" + discriminator);

    public static string Of(char kind, string what)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(what), hash);
        var bits = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        Span<char> id = stackalloc char[Length + 2];
        id[0] = kind;
        id[1] = '-';
        for (var i = 0; i < Length; i++, bits >>= 5) id[i + 2] = Digits[(int)(bits & 31)];
        return id.ToString();
    }
}
