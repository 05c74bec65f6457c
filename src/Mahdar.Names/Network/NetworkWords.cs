using System.Runtime.Intrinsics;

namespace Mahdar.Names.Network;

/// <summary>
/// Words met lately, with what each brings to the gates of the layers and to the labels, in short numbers so that many fit. As with <see cref="WordCache"/>,
/// a miss gives what a hit would.
/// </summary>
internal sealed class NetworkWords(WordTable words, NetworkModel network, TextGenre genre)
{
    /// <summary>Where the labels stand, after the gates of all layers.</summary>
    public const int Labels = NetworkModel.Layers * GatedLayer.Gates;

    public const int Row = Labels + NameLabels.Scored;

    private const int Slots = 1 << 15, ShortLanes = 16;

    /// <summary>What one unit of a short number is worth.</summary>
    private const float Unit = 1 / 256f;

    private readonly WordFeatures features = new(words);
    private readonly ulong[] keys = new ulong[Slots];
    private readonly short[] rows = new short[Slots * Row];
    private readonly float[] word = new float[WordInput.Size];
    private readonly float[] sums = new float[Row];

    /// <summary>Writes what a word brings.</summary>
    public void Read(ulong hash, ReadOnlySpan<char> form, in WordProfile profile, Span<float> into)
    {
        var slot = (int)hash & Slots - 1;
        if (keys[slot] != hash) Fill(slot, form, profile);
        keys[slot] = hash;
        for (var i = 0; i < Row; i += ShortLanes)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(rows, slot * Row + i));
            (Vector256.ConvertToSingle(low) * Unit).CopyTo(into[i..]);
            (Vector256.ConvertToSingle(high) * Unit).CopyTo(into[(i + Matrix.Lanes)..]);
        }
    }

    private void Fill(int slot, ReadOnlySpan<char> form, in WordProfile profile)
    {
        WordInput.Write(features, form, profile, network, genre, word);
        Array.Clear(sums);
        for (var side = 0; side < network.Inputs.Length; side++) network.Inputs[side].AddProduct(word, sums.AsSpan(side * GatedLayer.Gates, GatedLayer.Gates));
        network.OutputOfWord.AddProduct(word, sums.AsSpan(Labels));
        for (var i = 0; i < Row; i += ShortLanes)
            Vector256.NarrowWithSaturation(Units(i), Units(i + Matrix.Lanes)).CopyTo(rows, slot * Row + i);
    }

    private Vector256<int> Units(int at)
    {
        var most = Vector256.Create((float)short.MaxValue);
        return Vector256.ConvertToInt32(Vector256.Min(Vector256.Max(Vector256.Create(sums, at) / Unit, -most), most));
    }
}
