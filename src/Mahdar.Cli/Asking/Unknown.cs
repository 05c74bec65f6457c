using Mahdar.Cli.Languages;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>A word of the user that means nothing here.</summary>
internal static class Unknown
{
    public static StoreException Of(string message, params object[] values)
    {
        var (english, arabic) = Messages.Both(message, values);
        return new StoreException(english, arabic);
    }
}
