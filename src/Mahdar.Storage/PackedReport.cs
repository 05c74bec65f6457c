using Mahdar.Model;

namespace Mahdar.Storage;

/// <summary>A kept report as it lies in the store.</summary>
public sealed record PackedReport(string Key, string Text, byte[] Minutes)
{
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public Minutes Unpack() => PackedMinutes.Unpack(Minutes, Text);
}
