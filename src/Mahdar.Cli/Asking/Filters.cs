namespace Mahdar.Cli.Asking;

/// <summary>By what a list can be narrowed, besides words and how many: options that would mean nothing are not offered.</summary>
[Flags]
internal enum Filters
{
    None = 0,
    Parties = 1,
    Place = 2,
    Days = 4,
    Words = 8,
    /// <summary>By what people said of a record.</summary>
    Judged = 16,
    /// <summary>By who tells of it.</summary>
    Publisher = 32,
    Order = 64,
}
