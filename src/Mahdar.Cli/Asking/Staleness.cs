using Mahdar.Cli.Languages;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Cli.Asking;

/// <summary>Says where what is asked is not worked out from all that is kept.</summary>
internal static class Staleness
{
    public static void Say(RecordStore store, Terminal terminal, Messages messages)
    {
        if (store.IsHalfRebuilt) terminal.Error.WriteLine(messages["ask.half-rebuilt"]);
        else if (store.IsBehind) terminal.Error.WriteLine(messages["ask.behind"]);
    }
}
