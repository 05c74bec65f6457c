using System.CommandLine;
using Mahdar.Asking;
using Mahdar.Cli.Languages;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary><c>--from</c> and <c>--to</c>: a day, a month or a year.</summary>
internal sealed class DayOptions(Messages messages)
{
    public Option<string?> From { get; } = new("--from") { Description = messages["ask.--from"] };

    public Option<string?> To { get; } = new("--to") { Description = messages["ask.--to"] };

    /// <exception cref="StoreException">It is no day: the message names it.</exception>
    public RecordFilter Filter(ParseResult result) => Unknown.Named(() => new RecordFilter { From = Day(result.GetValue(From), isEnd: false), To = Day(result.GetValue(To), isEnd: true) });

    private static DateOnly? Day(string? text, bool isEnd) => text is null ? null : FilterReader.Day(text, isEnd);
}
