using System.Text;

namespace Mahdar.Pages.Encodings;

/// <summary>Mends text that was UTF-8, read as Windows-1252 or Windows-1256 and saved so: only where every sign is for it.</summary>
public static class Mojibake
{
    /// <summary>Of the letters beyond ASCII, how many are the first halves of Arabic letters read so.</summary>
    private const double FewestLeads = 0.25;

    private const int FewestLetters = 40;

    /// <summary>Controls below this are bytes that were read as Latin 1, which has nothing else for them.</summary>
    private const char FirstBeyondControls = '\u00a0';

    private const double FewestSoundRuns = 0.97;

    /// <summary>The text mended, or the text itself.</summary>
    public static string Mend(string text)
    {
        int beyond = 0, western = 0, arabic = 0;
        foreach (var c in text)
        {
            if (c < 0x80) continue;
            beyond++;
            if (c is 'Ø' or 'Ù') western++;
            else if (c is 'ط' or 'ظ') arabic++;
        }
        if (beyond < FewestLetters || Math.Max(western, arabic) < beyond * FewestLeads) return text;
        return Mend(text, western > arabic ? LegacyEncodings.Western : LegacyEncodings.Arabic) ?? text;
    }

    private static string? Mend(string text, Encoding misread)
    {
        var mended = new StringBuilder(text.Length);
        int runs = 0, sound = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] >= 0x80) end++;
            if (end == i)
            {
                mended.Append(text[i++]);
                continue;
            }
            runs++;
            if (Meant(text.AsSpan(i, end - i), misread) is { } meant)
            {
                sound++;
                mended.Append(meant);
            }
            else mended.Append(text, i, end - i);
            i = end;
        }
        return sound >= runs * FewestSoundRuns ? mended.ToString() : null;
    }

    private static string? Meant(ReadOnlySpan<char> run, Encoding misread)
    {
        try
        {
            var bytes = new byte[misread.GetMaxByteCount(run.Length)];
            var length = 0;
            foreach (ref readonly var c in run)
                if (c < FirstBeyondControls) bytes[length++] = (byte)c;
                else length += misread.GetBytes(new ReadOnlySpan<char>(in c), bytes.AsSpan(length));
            var used = bytes.AsSpan(0, length);
            return System.Text.Unicode.Utf8.IsValid(used) ? Encoding.UTF8.GetString(used) : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
