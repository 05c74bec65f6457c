namespace Mahdar.Names.Network;

/// <summary>Words met lately, with what each brings to the gates of both layers and to the labels. As with <see cref="WordCache"/>, a miss gives what a hit would.</summary>
internal sealed class NetworkWords(WordTable words, NetworkModel network, TextGenre genre)
{
    public const int Labels = 2 * GatedLayer.Gates, Vector = Labels + NameLabels.Scored;

    private const int Slots = 1 << 14, Row = Vector + WordInput.Vector;

    private readonly Matrix[] inputs = Array.ConvertAll(network.Inputs, input => input.Rows(0, WordInput.Own));
    private readonly Matrix output = network.Output.Rows(0, WordInput.Own);

    private readonly WordFeatures features = new(words);
    private readonly ulong[] keys = new ulong[Slots];
    private readonly float[] rows = new float[Slots * Row];

    /// <summary>What a word brings to the gates of the layer forwards, then backwards, then to the labels (from <see cref="Labels"/>), and its vector (from <see cref="Vector"/>); good until the next call.</summary>
    public ReadOnlySpan<float> Find(ulong hash, ReadOnlySpan<char> form)
    {
        var slot = (int)hash & Slots - 1;
        var row = rows.AsSpan(slot * Row, Row);
        if (keys[slot] != hash) Fill(row, form);
        keys[slot] = hash;
        return row;
    }

    private void Fill(Span<float> row, ReadOnlySpan<char> form)
    {
        Span<float> word = stackalloc float[WordInput.Own];
        WordInput.Write(features, form, network, genre, word);
        row.Clear();
        for (var side = 0; side < inputs.Length; side++) inputs[side].AddProduct(word, row.Slice(side * GatedLayer.Gates, GatedLayer.Gates));
        output.AddProduct(word, row.Slice(Labels, NameLabels.Scored));
        WordInput.AddVector(network.Vectors, features.Profile(form), row[Vector..]);
    }
}
