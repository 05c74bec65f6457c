using System.Runtime.InteropServices;

namespace Mahdar.Names.Network;

/// <summary>Reads and writes rows of small weights, sorted by their keys, which stand as differences.</summary>
internal static class KeyedRows
{
    public static void Write(BinaryWriter writer, ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> rows)
    {
        writer.Write(keys.Length);
        uint last = 0;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }
        writer.Write(MemoryMarshal.AsBytes(rows));
    }

    public static VectorTable Read(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        uint last = 0;
        for (var i = 0; i < keys.Length; i++) keys[i] = last += (uint)reader.Read7BitEncodedInt();
        var rows = new sbyte[keys.Length * VectorTable.Size];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new VectorTable(keys, rows);
    }
}
