using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mahdar.Web.Accounts;

/// <summary>The accounts of a record: a file beside it that only its owner may read. Read anew when it has changed.</summary>
public sealed class AccountBook(string file)
{
    private const int TokenBytes = 32;
    private const string TokenStart = "mahdar_";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true };

    private readonly Lock gate = new();
    private (DateTime Written, IReadOnlyList<Account> Accounts) known = (DateTime.MinValue, []);

    public IReadOnlyList<Account> All
    {
        get
        {
            lock (gate)
            {
                var written = File.Exists(file) ? File.GetLastWriteTimeUtc(file) : DateTime.MinValue;
                if (written != known.Written) known = (written, written == DateTime.MinValue ? [] : JsonSerializer.Deserialize<List<Account>>(File.ReadAllText(file)) ?? []);
                return known.Accounts;
            }
        }
    }

    /// <summary>Null where name and password do not belong together.</summary>
    public Account? Find(string name, string password)
    {
        var account = All.FirstOrDefault(account => account.Name == name);
        return PasswordHash.Fits(password, account?.Password ?? PasswordHash.OfNobody) ? account : null;
    }

    public Account? Find(string token)
    {
        var hash = HashOf(token);
        return token.StartsWith(TokenStart, StringComparison.Ordinal) ? All.FirstOrDefault(account => account.Tokens.Contains(hash)) : null;
    }

    /// <summary>Adds the account, or gives it a new password and role.</summary>
    public void Set(string name, string role, string password) =>
        Write([.. All.Where(account => account.Name != name), new Account(name, role, PasswordHash.Of(password), Of(name)?.Tokens ?? [])]);

    /// <summary>A new token, which is told only now; null where there is no such account.</summary>
    public string? AddToken(string name)
    {
        if (Of(name) is not { } account) return null;
        var token = TokenStart + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        Write([.. All.Where(other => other.Name != name), account with { Tokens = [.. account.Tokens, HashOf(token)] }]);
        return token;
    }

    /// <summary>False where there is no such account. Its tokens end with it.</summary>
    public bool Remove(string name)
    {
        if (Of(name) is null) return false;
        Write([.. All.Where(account => account.Name != name)]);
        return true;
    }

    public Account? Of(string name) => All.FirstOrDefault(account => account.Name == name);

    private void Write(IReadOnlyList<Account> accounts)
    {
        var next = file + ".new";
        File.WriteAllText(next, JsonSerializer.Serialize(accounts.OrderBy(account => account.Name, StringComparer.Ordinal), Form));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(next, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(next, file, overwrite: true);
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
