namespace Mahdar.Pages.Lines;

/// <summary>Text that grows, and whose end can be looked at without a copy.</summary>
internal sealed class TextBuffer(int capacity)
{
    private char[] characters = new char[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<char> From(int start) => characters.AsSpan(start, Length - start);

    public void Append(char c) => Append([c]);

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > characters.Length) Array.Resize(ref characters, Math.Max(characters.Length * 2, Length + text.Length));
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    public override string ToString() => new(characters, 0, Length);
}
