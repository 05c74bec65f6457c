namespace Mahdar.Exchange;

/// <summary>Texts may hold halves of surrogate pairs; UTF-8 may not.</summary>
internal static class Surrogates
{
    public static string Mend(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        return first < 0 || IsWhole(text, first) ? text : string.Create(text.Length, text, static (mended, text) => Mend(text, mended));
    }

    private static bool IsWhole(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!IsPair(text, i)) return false;
            i++;
        }
        return true;
    }

    private static void Mend(string text, Span<char> mended)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) mended[i] = text[i++];
            mended[i] = char.IsSurrogate(text[i]) && !(i > 0 && IsPair(text, i - 1)) ? '\ufffd' : text[i];
        }
    }

    private static bool IsPair(string text, int i) => char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
}
