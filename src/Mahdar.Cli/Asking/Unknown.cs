using Mahdar.Asking;
using Mahdar.Cli.Languages;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>A word of the user that means nothing here.</summary>
internal static class Unknown
{
    /// <exception cref="StoreException">The work met such a word: the message names it.</exception>
    public static T Named<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnknownValueException unknown)
        {
            throw Of(unknown.Key, unknown.Value);
        }
    }

    public static StoreException Of(string message, params object[] values)
    {
        var (english, arabic) = Messages.Both(message, values);
        return new StoreException(english, arabic);
    }
}
