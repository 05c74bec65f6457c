using System.Text;
using Mahdar.Names.Network;

namespace Mahdar.Names;

/// <summary>
/// The file of a model: words, pairs and phrases, the weights for news, what corrects them for an encyclopedia, how to tell the two, and the network, if there is one. Words and
/// features are sorted by their keys, keys stand as differences, and only the weights that are not 0 are there.
/// </summary>
internal sealed record NameModelFile(WordTable Words, ModelPart News, ModelPart Encyclopedia, GenreTable Genres, NetworkModel? Network = null)
{
    private const uint Magic = 0x344e484d;

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        WriteSorted(writer, Words.Entries, WriteWord);
        WriteSorted(writer, Words.Pairs.Entries, (to, usage) => to.Write(usage));
        WriteSorted(writer, Words.Phrases.Entries, (to, value) => to.Write(value));
        WritePart(writer, News);
        WritePart(writer, Encyclopedia);
        WriteSorted(writer, Genres.Entries, (to, leaning) => to.Write(leaning));
        writer.Write(Network is not null);
        Network?.Write(writer);
    }

    public static NameModelFile Read(Stream stream)
    {
        using var buffer = new BufferedStream(stream, 1 << 16);
        using var reader = new BinaryReader(buffer, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no name model of this version.");
        return new NameModelFile(new WordTable(ReadSorted(reader, ReadWord), new PairTable(ReadSorted(reader, from => from.ReadUInt16())), new PhraseTable(ReadSorted(reader, from => from.ReadByte()))), ReadPart(reader), ReadPart(reader), new GenreTable(ReadSorted(reader, from => from.ReadSByte())), reader.ReadBoolean() ? NetworkModel.Read(reader) : null);
    }

    private static void WriteSorted<T>(BinaryWriter writer, IReadOnlyList<(uint Key, T Value)> entries, Action<BinaryWriter, T> write)
    {
        writer.Write(entries.Count);
        uint last = 0;
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key))
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
            write(writer, value);
        }
    }

    private static (uint, T)[] ReadSorted<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var entries = new (uint, T)[reader.ReadInt32()];
        uint key = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            entries[i] = (key, read(reader));
        }
        return entries;
    }

    private static void WriteWord(BinaryWriter writer, WordKnowledge word)
    {
        writer.Write(word.Level);
        writer.Write7BitEncodedInt(word.Fine);
        writer.Write7BitEncodedInt(word.Coarse);
        writer.Write7BitEncodedInt((int)word.Lists);
        writer.Write7BitEncodedInt(word.Usage);
    }

    private static WordKnowledge ReadWord(BinaryReader reader) =>
        new(reader.ReadByte(), (ushort)reader.Read7BitEncodedInt(), (ushort)reader.Read7BitEncodedInt(), (NameLists)reader.Read7BitEncodedInt(), (ushort)reader.Read7BitEncodedInt());

    private static void WritePart(BinaryWriter writer, ModelPart part)
    {
        foreach (var weight in part.Transitions) writer.Write(weight);
        WriteSorted(writer, part.Features, WriteRow);
    }

    private static ModelPart ReadPart(BinaryReader reader)
    {
        var transitions = new short[Transitions.Size];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = reader.ReadInt16();
        return new ModelPart(transitions, ReadSorted(reader, ReadRow));
    }

    private static void WriteRow(BinaryWriter writer, sbyte[] row)
    {
        ushort used = 0;
        for (var label = 0; label < row.Length; label++)
            if (row[label] != 0) used |= (ushort)(1 << label);
        writer.Write(used);
        foreach (var weight in row)
            if (weight != 0) writer.Write(weight);
    }

    private static sbyte[] ReadRow(BinaryReader reader)
    {
        var row = new sbyte[NameLabels.Scored];
        var used = reader.ReadUInt16();
        for (var label = 0; label < row.Length; label++)
            if ((used >> label & 1) != 0) row[label] = reader.ReadSByte();
        return row;
    }
}
