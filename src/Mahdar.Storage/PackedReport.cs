using System.Text.Json;
using Mahdar.Model;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Storage;

/// <summary>A kept report as it lies in the store.</summary>
public sealed record PackedReport(string Key, string Text, byte[] Minutes)
{
    /// <exception cref="StoreException">The bytes are damaged.</exception>
    public Minutes Unpack()
    {
        try
        {
            return PackedMinutes.Unpack(Minutes, Text);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or ArgumentException)
        {
            throw Faults.Damaged(Key, fault);
        }
    }
}
