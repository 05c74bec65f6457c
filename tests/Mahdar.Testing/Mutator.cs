namespace Mahdar.Testing;

/// <summary>Damages inputs as disks, networks and enemies do. The same seed gives the same inputs.</summary>
public sealed class Mutator(int seed, IReadOnlyList<byte[]> seeds, IReadOnlyList<byte[]> pieces)
{
    private const int MostChanges = 6, LongestStretch = 200, MostRepeats = 400;

    private readonly Random random = new(seed);

    public byte[] Next()
    {
        var bytes = Pick(seeds).ToList();
        for (var changes = random.Next(1, MostChanges); changes > 0 && bytes.Count > 0; changes--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(LongestStretch), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length)); break;
            case 4: bytes.InsertRange(at, Pick(pieces)); break;
            case 5: bytes.RemoveRange(at, bytes.Count - at); break;
            case 6: bytes.InsertRange(at, Enumerable.Repeat(Pick(pieces), random.Next(MostRepeats)).SelectMany(piece => piece)); break;
            default:
                var other = Pick(seeds);
                var from = random.Next(other.Length);
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other[from..]);
                break;
        }
    }

    private byte[] Pick(IReadOnlyList<byte[]> from) => from[random.Next(from.Count)];
}
