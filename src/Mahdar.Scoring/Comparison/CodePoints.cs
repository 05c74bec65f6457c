using System.Text;

namespace Mahdar.Scoring.Comparison;

/// <summary>A text by code points, in which gold spans are sought and measured.</summary>
public sealed class CodePoints
{
    private readonly int[] starts;

    public CodePoints(string text)
    {
        var runes = new List<Rune>(text.Length);
        starts = new int[text.Length + 1];
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done) rune = Rune.ReplacementChar;
            for (var unit = 0; unit < length; unit++) starts[i + unit] = runes.Count;
            runes.Add(rune);
            i += length;
        }
        starts[text.Length] = runes.Count;
        Runes = [.. runes];
    }

    public Rune[] Runes { get; }

    /// <summary>The code points before an offset in UTF-16; an offset inside a pair counts what is whole.</summary>
    public int At(int offset) => starts[Math.Clamp(offset, 0, starts.Length - 1)];
}
