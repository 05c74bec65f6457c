namespace Mahdar.Arabic;

public enum TokenKind : byte
{
    /// <summary>A run of Arabic letters.</summary>
    Word,
    /// <summary>A run of letters of another script.</summary>
    Foreign,
    /// <summary>A run of digits of one or more sets.</summary>
    Number,
    /// <summary>A quotation mark, single or double, straight or not.</summary>
    Quote,
    /// <summary>Any other mark, one character each.</summary>
    Punctuation,
    /// <summary>The end of a line.</summary>
    Break,
}
