using Mahdar.Arabic;

namespace Mahdar.Resolution.Witnesses;

/// <summary>Runs of three folded words as numbers, of which one in <see cref="OneIn"/> is kept, always the same ones.</summary>
internal sealed class Shingler
{
    /// <summary>Every fourth run is kept: a report of 250 words has about sixty, enough to tell a copy from a quotation.</summary>
    public const int OneIn = 4;

    private ulong before2, before1;
    private int words;

    public void Read(ReadOnlySpan<char> text, List<ulong> kept)
    {
        var word = TextHash.Empty;
        foreach (var c in text)
        {
            if (!Letters.IsArabic(c) && !char.IsLetterOrDigit(c))
            {
                End(ref word, kept);
                continue;
            }
            if (Letters.Fold(c) is var folded and not '\0') word = TextHash.Then(word, folded);
        }
        End(ref word, kept);
    }

    private void End(ref ulong word, List<ulong> kept)
    {
        if (word == TextHash.Empty) return;
        if (++words > 2 && Mix(before2, before1, word) is var run && run % OneIn == 0) kept.Add(run);
        (before2, before1, word) = (before1, word, TextHash.Empty);
    }

    private static ulong Mix(ulong a, ulong b, ulong c)
    {
        var mixed = (a * 0x9E3779B97F4A7C15) ^ ulong.RotateLeft(b * 0xC2B2AE3D27D4EB4F, 21) ^ ulong.RotateLeft(c * 0x165667B19E3779F9, 42);
        mixed ^= mixed >> 33;
        mixed *= 0xFF51AFD7ED558CCD;
        return mixed ^ (mixed >> 33);
    }
}
