using System.Net;

namespace Mahdar.Web.Serving;

/// <summary>How the record is served.</summary>
/// <param name="Store">The file of the record; made where it is missing.</param>
/// <param name="Address">On any but a loopback address visitors must sign in.</param>
/// <param name="Port">0 for any that is free.</param>
public sealed record WebOptions(string Store, IPAddress Address, int Port)
{
    public const int UsualPort = 8466;

    public bool IsLocal => IPAddress.IsLoopback(Address);

    /// <summary>Where accounts and keys of sessions lie: beside the record.</summary>
    public string Accounts => Store + ".accounts";
}
