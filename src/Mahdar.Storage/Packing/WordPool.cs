using System.Buffers;
using System.Text;
using Mahdar.Model.Claims;

namespace Mahdar.Storage.Packing;

/// <summary>Words and bodies that many reports have, each kept once. For one thread.</summary>
internal sealed class WordPool
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<(BodyKind, string, string), Body> bodies = [];

    public WordPool() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<byte> utf8)
    {
        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        var letters = rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented));
        if (!lookup.TryGetValue(letters, out var word)) words.Add(word = letters.ToString());
        ArrayPool<char>.Shared.Return(rented);
        return word;
    }

    public Body Of(BodyKind kind, string key, string name) =>
        bodies.TryGetValue((kind, key, name), out var body) ? body : bodies[(kind, key, name)] = new Body(kind, key, name);
}
