namespace Mahdar.Reading.Fetching;

/// <summary>A host is at no public address, and was not allowed by name.</summary>
internal sealed class RefusedAddressException(string host) : IOException($"{host} is at no public address")
{
    public string Host => host;
}
