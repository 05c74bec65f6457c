using Mahdar.Pages.Content;
using Mahdar.Pages.Lines;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Metadata;

/// <summary>Chooses the title of an article: the line of the page that the metadata's title is, else a heading above the text, else what the metadata say.</summary>
internal sealed class TitleChooser(PageHead head, PageLines page, Zone[] zones, LineScores scores, JsonLdArticle? declared, string? publisher)
{
    private const double Alike = 0.6;

    /// <summary>Two lines of more different lengths do not share most of their words.</summary>
    private const int MostLonger = 3;

    /// <summary>How many lines above the text a title may stand: behind the longest of menus.</summary>
    private const int Reach = 1500;

    private const int FewestWords = 3, MostWords = 40, AboveText = 5;

    private readonly TitleWords site = TitleWords.Of(publisher);

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", "|", " / ", " .:. "];

    /// <summary>The title, the line that shows it or -1, and where it stands in the HTML where no line shows it.</summary>
    public (string? Text, int Line, int Place) Choose(PageArea area)
    {
        var claims = Claims();
        var line = ShownAs(claims, area);
        if (line >= 0) return (page.TextOf(line).ToString(), line, -1);
        var above = HeadingAbove(area);
        if (claims.Count > 0 && claims[0].Place != head.Title?.Start && TitleWords.Of(claims[0].Text).Count >= FewestWords) return (claims[0].Text, -1, claims[0].Place);
        if (above < 0) above = LineAbove(area);
        if (above >= 0) return (page.TextOf(above).ToString(), above, -1);
        return claims.Count > 0 ? (claims[0].Text, -1, claims[0].Place) : (null, -1, -1);
    }

    /// <summary>The heading of one article of several.</summary>
    public int OwnHeading(PageArea area)
    {
        for (var i = area.First; i < area.End; i++)
            if (page.Lines[i].Heading > 0 && page.Lines[i].Shape.Words >= FewestWords) return i;
        return -1;
    }

    private List<(string Text, int Place)> Claims()
    {
        var claims = new List<(string Text, int Place)>();
        if (declared?.Headline is { } headline) claims.Add((headline.Trim(), -1));
        if (head.MetaWithPlace("og:title", "twitter:title", "title", "DC.title") is { } meta) claims.Add((WithoutSite(meta.Content), meta.Start));
        if (head.Title is { } title) claims.AddRange(Segments(title.Text).Select(segment => (segment, title.Start)));
        claims.RemoveAll(claim => string.IsNullOrWhiteSpace(claim.Text) || IsSite(claim.Text));
        return claims;
    }

    private int ShownAs(List<(string Text, int Place)> claims, PageArea area)
    {
        var words = claims.ConvertAll(claim => TitleWords.Of(claim.Text));
        var (best, most) = (-1, Alike);
        var end = FirstProse(area) + 1;
        for (var i = Math.Max(0, end - Reach); i < Math.Min(page.Lines.Count, end); i++)
        {
            var line = page.Lines[i];
            if (line.Shape.Words is < 2 or > MostWords || (zones[i] & Zone.Sure) != 0 && (zones[i] & Zone.Boilerplate) != 0) continue;
            if (!IsLikeEnough(line, claims)) continue;
            var mine = TitleWords.Of(page.TextOf(i));
            var likeness = 0.0;
            foreach (var claim in words) likeness = Math.Max(likeness, mine.Likeness(claim));
            if (line.Heading > 0 || (zones[i] & Zone.Title) != 0) likeness += 0.15;
            if (line.LinkShare > 0.5 && line.Heading != 1) likeness -= 0.1;
            if ((zones[i] & Zone.Boilerplate) != 0) likeness -= 0.3;
            if (likeness > most) (best, most) = (i, likeness);
        }
        return best;
    }

    private static bool IsLikeEnough(PageLine line, List<(string Text, int Place)> claims)
    {
        foreach (var (text, _) in claims)
            if (line.Length <= text.Length * MostLonger && text.Length <= line.Length * MostLonger) return true;
        return false;
    }

    private int HeadingAbove(PageArea area)
    {
        var best = -1;
        for (int first = FirstProse(area), i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var line = page.Lines[i];
            if (line.Heading == 0 && (zones[i] & Zone.Title) == 0 || line.Shape.Words is < FewestWords or > MostWords || (zones[i] & Zone.Boilerplate) != 0 || IsSite(page.TextOf(i))) continue;
            if (best < 0 || line.Heading > 0 && line.Heading < page.Lines[best].Heading) best = i;
        }
        return best;
    }

    /// <summary>Some words right above the text that are no sentence, as pages without headings set their titles.</summary>
    private int LineAbove(PageArea area)
    {
        var first = FirstProse(area);
        for (var i = first - 1; i >= Math.Max(0, first - AboveText); i--)
        {
            var line = page.Lines[i];
            if (line.Shape.Words is > FewestWords and <= MostWords && !line.Shape.EndsSentence && line.LinkShare < 0.5 && (zones[i] & (Zone.Boilerplate | Zone.Caption | Zone.Dateline | Zone.Byline)) == 0
                && WrittenDay.Find(line.Of(page.Text).ToString()) is null && !IsSite(page.TextOf(i))) return i;
        }
        return -1;
    }

    private int FirstProse(PageArea area)
    {
        for (var i = area.First; i < area.End; i++)
            if (scores.IsProse(i)) return i;
        return area.End;
    }

    private string WithoutSite(string title) => Segments(title).FirstOrDefault() ?? title;

    /// <summary>The title as it is, and without the name of the site before or behind it; the likeliest first.</summary>
    private List<string> Segments(string title)
    {
        var whole = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var separator in Separators)
        {
            if (!whole.Contains(separator, StringComparison.Ordinal)) continue;
            var parts = whole.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length < 2) continue;
            var own = parts.Where(part => !IsSite(part)).ToArray();
            var longest = own.MaxBy(part => TitleWords.Of(part).Count) ?? whole;
            return own.Length < parts.Length && own.Length > 0 ? [string.Join(separator, own), longest, whole] : [longest, whole];
        }
        return [whole];
    }

    private bool IsSite(ReadOnlySpan<char> text) => site.Count > 0 && TitleWords.Of(text).Likeness(site) > 0.7;
}
