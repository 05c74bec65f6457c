namespace Mahdar.Storage;

/// <summary>The store cannot be used as asked: the message names the file, the reason, and what to do, in both languages.</summary>
public sealed class StoreException(string message, string messageArabic, Exception? cause = null) : Exception(message, cause)
{
    public string MessageArabic { get; } = messageArabic;
}
