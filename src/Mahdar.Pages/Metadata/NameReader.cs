using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Pages.Content;
using Mahdar.Pages.Lines;

namespace Mahdar.Pages.Metadata;

/// <summary>Reads who published and who wrote an article, and in which section.</summary>
internal sealed class NameReader(PageHead head, PageLines page)
{
    private const int LongestName = 90;

    /// <summary>How many lines beside an article its writer may be named.</summary>
    private const int Around = 4;

    private const int FewestWordsOfTitle = 3;

    public string? Publisher(JsonLdArticle? declared) =>
        Sound(declared?.Publisher) ?? Sound(head.Meta("og:site_name", "application-name", "al:android:app_name", "dc.publisher", "publisher", "apple-mobile-web-app-title")) ?? OfTitle();

    public string? Author(JsonLdArticle? declared, Article article, string? publisher, bool isOnly)
    {
        var hidden = isOnly ? Name(Sound(declared?.Author)) ?? Name(Sound(head.Meta("author", "article:author", "og:article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"))) : null;
        var name = hidden ?? Shown(article, isOnly ? Around : 0);
        return name is not null && publisher is not null && Letters.Fold(name) == Letters.Fold(publisher) ? null : name;
    }

    /// <param name="around">How far beside the article; what stands beside one of several is of another.</param>
    private string? Shown(Article article, int around)
    {
        var first = Math.Max(0, Math.Min(article.First, article.Title < 0 ? article.First : article.Title) - around);
        var named = page.Writers.Where(writer => writer.Line >= first && writer.Line < article.End + around).Select(writer => writer.Name);
        var lines = article.Lines.Where(line => line.Kind == BlockKind.Byline).Select(line => page.TextOf(line.Line).ToString());
        return named.Concat(lines).Select(name => Name(WithoutCue(name))).FirstOrDefault(name => name is not null);
    }

    public string? Section(JsonLdArticle? declared) => Sound(declared?.Section) ?? Sound(head.Meta("article:section", "og:article:section", "section", "parsely-section", "category"));

    /// <summary>"Title | Site": the last part, where it is short.</summary>
    private string? OfTitle()
    {
        if (head.Title?.Text is not { } title) return null;
        foreach (var separator in new[] { " | ", " - ", " – ", " — ", " :: " })
            if (title.LastIndexOf(separator, StringComparison.Ordinal) is var at and > 0 && TitleWords.Of(title.AsSpan(0, at)).Count >= FewestWordsOfTitle && TitleWords.Of(title.AsSpan(at + separator.Length)).Count is >= 1 and <= 5)
                return Sound(title[(at + separator.Length)..]);
        return null;
    }

    /// <summary>A name without "by", or null for an address and for names of nobody.</summary>
    private static string? Name(string? written)
    {
        if (Sound(written) is not { } name || name.Contains("://", StringComparison.Ordinal)) return null;
        return name.Length is > 1 and <= LongestName && !PageWords.Nobody.Contains(Letters.Fold(name)) && name.Any(char.IsLetter) ? name : null;
    }

    private static string WithoutCue(string name)
    {
        foreach (var cue in PageWords.Byline)
        {
            var length = Folded(name, cue.Length);
            if (length == 0 || !Letters.Fold(name[..length]).Equals(cue, StringComparison.Ordinal) || length < name.Length && char.IsLetterOrDigit(name[length])) continue;
            return name[length..].TrimStart(' ', ':', '/', '-', '–', '|', '،').Trim();
        }
        return name;
    }

    /// <summary>How many characters fold to so many; 0 where the name has fewer.</summary>
    private static int Folded(string name, int wanted)
    {
        for (var i = 0; i < name.Length; i++)
            if (Letters.Fold(name[i]) != '\0' && --wanted == 0) return i + 1;
        return 0;
    }

    private static string? Sound(string? text) => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
