using System.Buffers;
using System.Net;
using System.Text;
using System.Xml;

namespace Mahdar.Reading.Sources.Feeds;

/// <summary>Mends what many feeds write though XML has it not: bare ampersands, references of HTML, control characters.</summary>
internal static class FeedMarkup
{
    private const string Opening = "<![CDATA[", Closing = "]]>";

    private const int LongestReference = 34;

    private static readonly SearchValues<char> Suspects = SearchValues.Create("&<" + string.Concat(Enumerable.Range(0, 32).Except(['\t', '\n', '\r']).Select(c => (char)c)) + "\ufffe\uffff");

    /// <summary>The feed as XML; mostly the feed itself.</summary>
    public static string Mend(string feed)
    {
        StringBuilder? mended = null;
        var kept = 0;
        for (var at = 0; at < feed.Length;)
        {
            var found = feed.AsSpan(at).IndexOfAny(Suspects);
            if (found < 0) break;
            at += found;
            var length = 1;
            string? instead = null;
            if (feed[at] == '<') length = feed.AsSpan(at).StartsWith(Opening, StringComparison.Ordinal) ? CData(feed, at) : 1;
            else if (feed[at] == '&') (length, instead) = Reference(feed.AsSpan(at));
            else instead = " ";
            if (instead is not null)
            {
                (mended ??= new StringBuilder(feed.Length)).Append(feed, kept, at - kept).Append(instead);
                kept = at + length;
            }
            at += length;
        }
        return mended is null ? feed : mended.Append(feed, kept, feed.Length - kept).ToString();
    }

    /// <summary>Ampersands of a CDATA section stand for themselves; where it holds a control, it is looked at letter by letter.</summary>
    private static int CData(string feed, int at)
    {
        var end = feed.IndexOf(Closing, at, StringComparison.Ordinal);
        if (end < 0) return 1;
        foreach (var c in feed.AsSpan(at, end - at))
            if (c < ' ' && c is not ('\t' or '\n' or '\r')) return Opening.Length;
        return end + Closing.Length - at;
    }

    /// <summary>How long it is, and what has to stand there instead; null where it may stay.</summary>
    private static (int Length, string? Instead) Reference(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        if (end < 2) return (1, "&amp;");
        var name = text[1..end];
        if (name is "amp" or "lt" or "gt" or "quot" or "apos") return (end + 1, null);
        var decoded = WebUtility.HtmlDecode(text[..(end + 1)].ToString());
        if (decoded.Length is 0 or > 2 || decoded[0] == '&') return (1, "&amp;");
        return (end + 1, XmlConvert.IsXmlChar(decoded[0]) || decoded.Length == 2 ? decoded is "<" ? "&lt;" : decoded : " ");
    }
}
