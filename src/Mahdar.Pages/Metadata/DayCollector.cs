using Mahdar.Pages.Content;
using Mahdar.Pages.Lines;
using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Metadata;

/// <summary>Gathers what a page says of the day of an article.</summary>
internal sealed class DayCollector(PageHead head, PageLines page, Zone[] zones, LineScores scores)
{
    private const int LongestDateline = 110;

    /// <summary>How many lines above the title a date may stand.</summary>
    private const int AboveTitle = 4;

    /// <summary>A heading that is a date has no more.</summary>
    private const int MostWordsOfHeading = 8;

    private const int FewestDigits = 5;

    private static readonly string[] Metas =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "published",
        "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "DC.Date.created", "parsely-pub-date", "sailthru.date", "article.published", "cXenseParse:recs:publishtime", "og:pubdate", "created",
    ];

    /// <param name="isOnly">The page holds no other article, so its head speaks of this one.</param>
    public List<DayClaim> Collect(Article article, JsonLdArticle? declared, string? url, bool isOnly)
    {
        var claims = new List<DayClaim>();
        if (isOnly)
        {
            Add(claims, DaySource.JsonLd, declared?.Published);
            foreach (var name in Metas) Add(claims, DaySource.Meta, head.Meta(name));
        }
        AddStamps(claims, article, isOnly);
        AddLines(claims, article, isOnly);
        if (isOnly) Add(claims, DaySource.Address, AddressDay.Find(url ?? head.Canonical ?? head.Meta("og:url") ?? declared?.Url));
        return claims;
    }

    private static void Add(List<DayClaim> claims, DaySource source, string? words, int line = -1)
    {
        if (words is not null && WrittenDay.Read(words) is { } written) claims.Add(new DayClaim(source, written, words.Trim(), line));
    }

    /// <summary>What stands above one of several articles is of the one before.</summary>
    private (int First, int End) HeadOf(Article article, bool isOnly)
    {
        var first = !isOnly ? article.First : article.Title >= 0 ? Math.Min(Math.Max(0, article.Title - AboveTitle), article.First) : Math.Max(0, article.First - AboveTitle);
        var end = Math.Max(article.First, article.Title);
        while (end < article.End && !scores.IsProse(end)) end++;
        return (first, end);
    }

    private void AddStamps(List<DayClaim> claims, Article article, bool isOnly)
    {
        var (first, end) = HeadOf(article, isOnly);
        foreach (var stamp in page.Stamps)
            if (stamp.Line >= first && stamp.Line <= end && (stamp.Zone & (Zone.Updated | Zone.Comments | Zone.Byline)) == 0 && (stamp.Line >= zones.Length || (zones[stamp.Line] & (Zone.Boilerplate | Zone.Updated)) == 0))
                Add(claims, DaySource.Property, stamp.Written, stamp.Line);
    }

    private void AddLines(List<DayClaim> claims, Article article, bool isOnly)
    {
        var (first, end) = HeadOf(article, isOnly);
        for (var i = first; i < end; i++) AddLine(claims, i);
        if (claims.Exists(claim => claim.Line >= 0)) return;
        // Some houses sign and date below the text.
        for (var i = Math.Max(end, article.End - 6); i < article.End; i++) AddLine(claims, i);
    }

    private void AddLine(List<DayClaim> claims, int i)
    {
        var line = page.Lines[i];
        if (line.Length > LongestDateline || line.Shape.Digits < FewestDigits || line.Heading > 0 && line.Shape.Words > MostWordsOfHeading || line.LinkShare > 0.9 || (zones[i] & (Zone.Boilerplate | Zone.Updated | Zone.Embed)) != 0) return;
        var words = line.Of(page.Text).ToString();
        if (WrittenDay.Find(UpdateWords.Cut(words)) is { } written) claims.Add(new DayClaim(DaySource.Visible, written, words, i));
    }
}
