using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>A kind of record that can be listed: its columns and how it is asked for.</summary>
/// <param name="Name">The command, and the key of its description.</param>
/// <param name="Columns">Keys of messages.</param>
internal sealed record Listing(string Name, IReadOnlyList<string> Columns, Filters Filters, Func<Answerer, RecordFilter, IEnumerable<AskedRow>> Rows)
{
    /// <summary>The words of <c>--kind</c>: null where there is no such option, empty where any word will do.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The words of <c>--status</c>; null where there is no such option.</summary>
    public IReadOnlyList<string>? Statuses { get; init; }
}
