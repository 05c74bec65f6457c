using System.Security.Cryptography;
using System.Text;
using Mahdar.Reading.Fetching;
using Mahdar.Reading.Sources;

namespace Mahdar.Pipeline.Watching;

/// <summary>By what an item of a feed is known again.</summary>
internal static class ItemKey
{
    /// <summary>The address of the page that must be fetched for it; else a digest of what the feed says, so that what was changed is read again.</summary>
    public static string Of(RawReport item) => WebReader.Link(item) is { } link ? WithoutFragment(link) : Digest(item);

    private static string WithoutFragment(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Query) : link;

    private static string Digest(RawReport item)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(item.Bytes.Span);
        foreach (var part in new[] { item.Record?.Url, item.Record?.Title, item.Record?.Text, item.Record?.Html }) hash.AppendData(Encoding.UTF8.GetBytes(part + "\0"));
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
