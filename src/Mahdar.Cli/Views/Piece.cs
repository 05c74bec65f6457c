namespace Mahdar.Cli.Views;

/// <summary>A run of one line.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
