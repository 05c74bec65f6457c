namespace Mahdar.Pages.Lines;

/// <summary>What a character is for the shape of a line.</summary>
[Flags]
internal enum CharacterKind : byte
{
    /// <summary>Says nothing: quotation marks, closing brackets, vowel signs.</summary>
    Passed = 0,
    Blank = 1,
    Letter = 2,
    Arabic = 4,
    Digit = 8,
    Stop = 16,
    SentenceEnd = 32,
    Other = 64,
    OfWord = Letter | Digit,
}
