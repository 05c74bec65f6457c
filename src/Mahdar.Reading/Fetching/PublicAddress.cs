using System.Net;
using System.Net.Sockets;

namespace Mahdar.Reading.Fetching;

/// <summary>Tells addresses of the public internet from those of a machine itself, its network and special uses (RFC 6890).</summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Special = [.. new[]
    {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
        "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/127", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    }.Select(network => IPNetwork.Parse(network))];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96"), TranslatedLocally = IPNetwork.Parse("64:ff9b:1::/48"), SixToFour = IPNetwork.Parse("2002::/16"), Compatible = IPNetwork.Parse("::/96");

    public static bool Is(IPAddress address)
    {
        if (Inner(address) is { } inner) return Is(inner);
        return !TranslatedLocally.Contains(address) && !Array.Exists(Special, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }

    /// <summary>The IPv4 address that an IPv6 address stands for; null for any other.</summary>
    private static IPAddress? Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return null;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (Translated.Contains(address)) return new IPAddress(bytes.AsSpan(12, 4));
        if (SixToFour.Contains(address)) return new IPAddress(bytes.AsSpan(2, 4));
        return Compatible.Contains(address) && bytes[12] != 0 ? new IPAddress(bytes.AsSpan(12, 4)) : null;
    }
}
