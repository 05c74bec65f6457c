using System.Text;

namespace Mahdar.Learning;

/// <summary>Weight tables by name, and their file: a model that answers several questions of one kind.</summary>
public sealed class LearntModel(IReadOnlyList<(string Name, WeightTable Table)> tables)
{
    private const int MostTables = 100, MostBits = 24;

    private static ReadOnlySpan<byte> Mark => "mahdar-weights-1\n"u8;

    public WeightTable this[string name]
    {
        get
        {
            foreach (var table in tables)
                if (table.Name == name) return table.Table;
            throw new KeyNotFoundException($"no weights of '{name}' in the model");
        }
    }

    public void Write(Stream stream)
    {
        stream.Write(Mark);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, true);
        writer.Write(tables.Count);
        foreach (var (name, table) in tables)
        {
            writer.Write(name);
            writer.Write(table.Scale);
            writer.Write(int.Log2(table.Weights.Length));
            writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(table.Weights));
        }
    }

    /// <summary>Throws <see cref="InvalidDataException"/> where the bytes are no such model.</summary>
    public static LearntModel Read(Stream stream)
    {
        try
        {
            Span<byte> mark = stackalloc byte[Mark.Length];
            stream.ReadExactly(mark);
            if (!mark.SequenceEqual(Mark)) throw new InvalidDataException("not a model of weights");
            using var reader = new BinaryReader(stream, Encoding.UTF8, true);
            var count = reader.ReadInt32();
            if (count is < 0 or > MostTables) throw new InvalidDataException($"a model of {count} tables");
            var tables = new (string, WeightTable)[count];
            for (var i = 0; i < count; i++) tables[i] = (reader.ReadString(), ReadTable(reader));
            return new LearntModel(tables);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("the model is cut off", e);
        }
    }

    /// <summary>The model that travels inside an assembly.</summary>
    public static LearntModel ReadResource(System.Reflection.Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not in {assembly.GetName().Name}");
        return Read(stream);
    }

    private static WeightTable ReadTable(BinaryReader reader)
    {
        var scale = reader.ReadSingle();
        var bits = reader.ReadInt32();
        if (bits is < 0 or > MostBits) throw new InvalidDataException($"a table of 2^{bits} weights");
        var weights = new sbyte[1 << bits];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new WeightTable(weights, scale);
    }
}
