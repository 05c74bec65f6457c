namespace Mahdar.Web.Accounts;

/// <summary>Someone who may sign in.</summary>
/// <param name="Role"><see cref="Access.Reader"/> or <see cref="Access.Editor"/>.</param>
/// <param name="Password">Salted and hashed: see <see cref="PasswordHash"/>.</param>
/// <param name="Tokens">Hashes of the tokens given out for programs.</param>
public sealed record Account(string Name, string Role, string Password, IReadOnlyList<string> Tokens);
