using System.Globalization;
using System.Security.Cryptography;

namespace Mahdar.Web.Accounts;

/// <summary>Passwords as PBKDF2 with SHA-256: <c>rounds.salt.hash</c>.</summary>
public static class PasswordHash
{
    private const int Rounds = 300_000, SaltBytes = 16, HashBytes = 32;

    /// <summary>What a wrong name is checked against, so that it takes as long as a right one.</summary>
    public static readonly string OfNobody = Of(Convert.ToHexString(RandomNumberGenerator.GetBytes(SaltBytes)));

    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return string.Create(CultureInfo.InvariantCulture, $"{Rounds}.{Convert.ToBase64String(salt)}.{Convert.ToBase64String(Hash(password, salt, Rounds))}");
    }

    public static bool Fits(string password, string hash)
    {
        var parts = hash.Split('.');
        return CryptographicOperations.FixedTimeEquals(Hash(password, Convert.FromBase64String(parts[1]), int.Parse(parts[0], CultureInfo.InvariantCulture)), Convert.FromBase64String(parts[2]));
    }

    private static byte[] Hash(string password, byte[] salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, HashBytes);
}
