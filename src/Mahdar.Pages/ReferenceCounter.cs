using System.Net;

namespace Mahdar.Pages;

/// <summary>Counts characters of HTML text as they are read: a character reference such as <c>&amp;quot;</c> and a line end of two characters are one.</summary>
internal static class ReferenceCounter
{
    private const int LongestReference = 34;

    /// <summary>The place in the HTML that has so many decoded characters before it.</summary>
    public static int Skip(string html, int start, int end, int count)
    {
        var at = start;
        while (count > 0 && at < end)
        {
            if (html[at] == '\r' && at + 1 < end && html[at + 1] == '\n') at++;
            else if (html[at] == '&' && Reference(html, at, end) is var (length, decoded) && length > 0)
            {
                at += length;
                count -= decoded;
                continue;
            }
            at++;
            count--;
        }
        return at;
    }

    private static (int Length, int Decoded) Reference(string html, int start, int end)
    {
        var at = start + 1;
        while (at < end && at - start < LongestReference && (char.IsAsciiLetterOrDigit(html[at]) || html[at] == '#')) at++;
        if (at < end && html[at] == ';') at++;
        var decoded = WebUtility.HtmlDecode(html[start..at]);
        return decoded.Length < at - start ? (at - start, decoded.Length) : (0, 0);
    }
}
