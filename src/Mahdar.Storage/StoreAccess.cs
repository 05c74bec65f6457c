namespace Mahdar.Storage;

public enum StoreAccess
{
    /// <summary>To ask; the file must be there.</summary>
    Read,
    /// <summary>To change what is kept; the file must be there, and is brought up to date where an older Mahdar made it.</summary>
    Change,
    /// <summary>The same, but the file is made where it is missing.</summary>
    Write,
}
