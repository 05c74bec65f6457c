namespace Mahdar.Names.Network;

/// <summary>What the network learnt: a vector for each feature of a word, and the matrices; the first of two is that of the way forwards.</summary>
/// <param name="Vectors">Vectors of stems, as unlabelled news gives them.</param>
/// <param name="Features">Vectors of features, by the 32 bits of their hashes.</param>
/// <param name="Inputs">From a word to the gates.</param>
/// <param name="Recurrents">From a state to the gates.</param>
/// <param name="Output">From a word and both states to the scored labels.</param>
/// <param name="Transitions">What it weighs that one label follows another, as in <see cref="ModelPart"/>.</param>
internal sealed record NetworkModel(VectorTable Vectors, VectorTable Features, Matrix[] Inputs, Matrix[] Recurrents, Matrix Output, short[] Transitions)
{
    public const int Outputs = WordInput.Size + 2 * GatedLayer.Size;

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
        Matrix[] inputs = [ReadMatrix(WordInput.Size, GatedLayer.Gates), ReadMatrix(WordInput.Size, GatedLayer.Gates)];
        Matrix[] recurrents = [ReadMatrix(GatedLayer.Size, GatedLayer.Gates), ReadMatrix(GatedLayer.Size, GatedLayer.Gates)];
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
