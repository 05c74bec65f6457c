using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>A kind of record that can be listed: its columns and how it is asked for.</summary>
/// <param name="Name">The command, and the key of its description.</param>
/// <param name="Columns">Keys of messages.</param>
internal sealed record Listing(string Name, IReadOnlyList<string> Columns, Func<Answerer, RecordFilter, IEnumerable<AskedRow>> Rows);
