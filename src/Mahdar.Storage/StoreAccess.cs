namespace Mahdar.Storage;

public enum StoreAccess
{
    /// <summary>To ask; the file must be there.</summary>
    Read,
    /// <summary>To keep reports or judgements; the file is made where it is missing.</summary>
    Write,
}
