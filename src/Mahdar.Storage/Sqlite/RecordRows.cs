using System.Security.Cryptography;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The records, in the order of their lists: all of them anew, or what is not as before. Numbers are given with room between them, so that a record that is new or
/// otherwise finds its place among those that stay.
/// </summary>
internal sealed class RecordRows
{
    private const long Step = 256;

    private readonly Database database;
    private readonly Dictionary<string, (long Number, UInt128 Hash)>? before;

    /// <summary>Since the last record that stays.</summary>
    private readonly List<PackedRecord> waiting = [];
    private readonly List<(long Number, PackedRecord Record)> added = [];
    private long last;

    public RecordRows(Database database, bool isEmpty)
    {
        this.database = database;
        if (!isEmpty) before = database.Rows("SELECT id, number, json FROM records", row => (Id: row.GetString(0), Number: row.GetInt64(1), Hash: HashOf(row.GetFieldValue<byte[]>(2))))
            .ToDictionary(row => row.Id, row => (row.Number, row.Hash), StringComparer.Ordinal);
    }

    /// <summary>True where too many records are new in one place: then all must be written anew.</summary>
    public bool IsCrowded { get; private set; }

    public static UInt128 HashOf(byte[] json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    public void Add(PackedRecord record)
    {
        if (before is null) Insert(last += Step, record);
        else if (before.TryGetValue(record.Id, out var known) && known.Hash == record.Hash && known.Number > last)
        {
            Place(known.Number);
            last = known.Number;
            before.Remove(record.Id);
        }
        else waiting.Add(record);
    }

    /// <summary>After the last record.</summary>
    public void Finish()
    {
        if (before is null) return;
        Place(last + (Step * (waiting.Count + 1)));
        if (IsCrowded) return;
        foreach (var (number, _) in before.Values)
        {
            database.Run("DELETE FROM records WHERE number = $1", number);
            database.Run("DELETE FROM record_terms WHERE rowid = $1", number);
        }
        foreach (var (number, record) in added) Insert(number, record);
    }

    /// <summary>Those that wait come between the last record that stays and the next.</summary>
    private void Place(long next)
    {
        var room = (next - last) / (waiting.Count + 1);
        IsCrowded |= waiting.Count > 0 && room == 0;
        for (var i = 0; i < waiting.Count; i++) added.Add((last + (room * (i + 1)), waiting[i]));
        waiting.Clear();
    }

    private void Insert(long number, PackedRecord record)
    {
        database.Run("INSERT INTO records VALUES ($1, $2, $3, $4)", number, record.Id, record.Kind, record.Json);
        if (record.Terms.Length > 0) database.Run("INSERT INTO record_terms (rowid, words) VALUES ($1, $2)", number, record.Terms);
    }
}
