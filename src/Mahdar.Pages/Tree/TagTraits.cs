namespace Mahdar.Pages.Tree;

/// <summary>What matters of a tag while a page is taken apart.</summary>
[Flags]
internal enum TagTraits
{
    None = 0,

    /// <summary>Holds nothing, or the next of its kind closes it.</summary>
    Flat = 1,

    /// <summary>Is opened again in each paragraph until it is closed.</summary>
    Format = 1 << 1,

    /// <summary>A part of a table, without the table itself.</summary>
    TablePart = 1 << 2,

    /// <summary>A table.</summary>
    Table = 1 << 6,

    /// <summary>What follows is not the text of the page as everywhere else, or begins in a way of its own.</summary>
    Literal = 1 << 3,

    /// <summary>What follows, up to the tag that closes it, is of no use to a reader.</summary>
    Code = 1 << 4,

    /// <summary>Tells machines of the page: what <see cref="Metadata.PageHead"/> gathers.</summary>
    Telling = 1 << 5,
}
