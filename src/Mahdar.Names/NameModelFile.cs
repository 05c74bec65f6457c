namespace Mahdar.Names;

/// <summary>The file of a model: words and features sorted by their keys, keys as differences, and only the weights that are not 0.</summary>
internal static class NameModelFile
{
    private const uint Magic = 0x314e484d;

    public static void Write(Stream stream, float scale, ReadOnlySpan<short> transitions, IReadOnlyList<(uint Key, WordKnowledge Value)> words, IReadOnlyList<(uint Key, sbyte[] Row)> features)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(scale);
        foreach (var weight in transitions) writer.Write(weight);
        WriteWords(writer, words);
        WriteFeatures(writer, features);
    }

    public static NameModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no name model of this version.");
        var scale = reader.ReadSingle();
        var transitions = new short[Transitions.Size];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadInt16();
        return new NameModel(scale, new WordTable(ReadWords(reader)), new Transitions(transitions), ReadFeatures(reader));
    }

    private static void WriteWords(BinaryWriter writer, IReadOnlyList<(uint Key, WordKnowledge Value)> words)
    {
        writer.Write(words.Count);
        uint last = 0;
        foreach (var (key, value) in words.OrderBy(word => word.Key))
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
            writer.Write(value.Level);
            writer.Write7BitEncodedInt(value.Fine);
            writer.Write7BitEncodedInt(value.Coarse);
            writer.Write7BitEncodedInt((int)value.Lists);
        }
    }

    private static (uint, WordKnowledge)[] ReadWords(BinaryReader reader)
    {
        var words = new (uint, WordKnowledge)[reader.ReadInt32()];
        uint key = 0;
        for (var i = 0; i < words.Length; i++)
        {
            key += (uint)reader.Read7BitEncodedInt64();
            words[i] = (key, new WordKnowledge(reader.ReadByte(), (ushort)reader.Read7BitEncodedInt(), (ushort)reader.Read7BitEncodedInt(), (NameLists)reader.Read7BitEncodedInt()));
        }
        return words;
    }

    private static void WriteFeatures(BinaryWriter writer, IReadOnlyList<(uint Key, sbyte[] Row)> features)
    {
        writer.Write(features.Count);
        uint last = 0;
        foreach (var (key, row) in features.OrderBy(feature => feature.Key))
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
            ushort used = 0;
            for (var label = 0; label < row.Length; label++)
                if (row[label] != 0) used |= (ushort)(1 << label);
            writer.Write(used);
            foreach (var weight in row)
                if (weight != 0) writer.Write(weight);
        }
    }

    private static WeightTable ReadFeatures(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        var rows = new sbyte[keys.Length * NameLabels.Scored];
        uint key = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = key += (uint)reader.Read7BitEncodedInt64();
            var used = reader.ReadUInt16();
            for (var label = 0; label < NameLabels.Scored; label++)
                if ((used >> label & 1) != 0) rows[i * NameLabels.Scored + label] = reader.ReadSByte();
        }
        return new WeightTable(keys, rows);
    }
}
