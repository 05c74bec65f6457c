namespace Mahdar.Names.Network;

/// <summary>What the network learnt: a vector for each feature of a word, and the matrices, one for each layer.</summary>
/// <param name="Vectors">Vectors of stems, as unlabelled news gives them.</param>
/// <param name="Features">Vectors of features, by the 32 bits of their hashes.</param>
/// <param name="Inputs">From a word to the gates.</param>
/// <param name="Recurrents">From a state to the gates.</param>
/// <param name="Output">From a word and the states of all layers to the scored labels.</param>
/// <param name="Transitions">What it weighs that one label follows another, as in <see cref="ModelPart"/>.</param>
internal sealed record NetworkModel(VectorTable Vectors, VectorTable Features, Matrix[] Inputs, Matrix[] Recurrents, Matrix Output, short[] Transitions)
{
    /// <summary>How many layers read a sentence side by side; those with even numbers forwards, the others backwards.</summary>
    public const int Layers = 4;

    public const int Outputs = WordInput.Size + Layers * GatedLayer.Size;

    /// <summary>The part of <see cref="Output"/> that a word alone decides.</summary>
    public Matrix OutputOfWord { get; } = Output.Rows(0, WordInput.Size);

    /// <summary>The part of it that the states decide.</summary>
    public Matrix OutputOfStates { get; } = Output.Rows(WordInput.Size, Layers * GatedLayer.Size);

    public void Write(BinaryWriter writer)
    {
        KeyedRows.Write(writer, Vectors.Entries, Vectors.Vectors);
        KeyedRows.Write(writer, Features.Entries, Features.Vectors);
        foreach (var matrix in (Matrix[])[.. Inputs, .. Recurrents, Output])
            foreach (var weight in matrix.Weights) writer.Write(weight);
        foreach (var weight in Transitions) writer.Write(weight);
    }

    public static NetworkModel Read(BinaryReader reader)
    {
        var vectors = KeyedRows.Read(reader);
        var features = KeyedRows.Read(reader);
        var inputs = Enumerable.Range(0, Layers).Select(_ => ReadMatrix(WordInput.Size, GatedLayer.Gates)).ToArray();
        var recurrents = Enumerable.Range(0, Layers).Select(_ => ReadMatrix(GatedLayer.Size, GatedLayer.Gates)).ToArray();
        var output = ReadMatrix(Outputs, NameLabels.Scored);
        var transitions = new short[Names.Transitions.Size];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadInt16();
        return new NetworkModel(vectors, features, inputs, recurrents, output, transitions);

        Matrix ReadMatrix(int rows, int columns)
        {
            var weights = new float[rows * columns];
            for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadSingle();
            return new Matrix(rows, columns, weights);
        }
    }
}
