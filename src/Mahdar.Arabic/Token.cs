namespace Mahdar.Arabic;

/// <summary>
/// One token of a <see cref="Passage"/>. Offsets are UTF-16 code units of the text; the folded form lies in the
/// passage's own buffer (<see cref="Passage.Form(int)"/>).
/// </summary>
public readonly record struct Token(int Start, int End, TokenKind Kind, bool SpaceBefore, char Mark, int Number, int FoldedStart, int FoldedLength)
{
    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>True for the punctuation mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => Mark == mark;
}
