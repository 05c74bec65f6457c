namespace Mahdar.Storage;

/// <summary>Which records a list holds by what people said of them. A rejected record stays in the store and is found by its id.</summary>
public enum Standing
{
    /// <summary>All that nobody rejected.</summary>
    NotRejected,
    Accepted,
    Rejected,
    Any,
}
