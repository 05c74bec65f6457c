using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.People;

/// <summary>Tells whether a title is of one person: it begins with an office of data/offices in the singular, or with "his counterpart".</summary>
internal static class OfficeTitles
{
    private static readonly HashSet<string> Singular =
        [.. Heads("masculine", "feminine"), .. TableRows.Of("offices/counterparts").Where(row => row["number"] == "one").Select(row => Letters.Fold(row["form"]))];

    private static readonly HashSet<string> Several = [.. Heads("dual", "plural")];

    /// <summary>Of ministers told together each state has one.</summary>
    public static bool IsOfOne(OfficeClaim office) =>
        FirstWord(office.Title) is var word && (Singular.Contains(word) || (office.Role is Role.ForeignMinister or Role.DefenceMinister && Several.Contains(word)));

    private static IEnumerable<string> Heads(params string[] columns) =>
        TableRows.Of("offices/heads").SelectMany(row => columns.SelectMany(row.List)).Select(FirstWord);

    private static string FirstWord(string title)
    {
        var folded = Letters.Fold(title);
        var end = folded.IndexOf(' ', StringComparison.Ordinal);
        var word = end < 0 ? folded : folded[..end];
        return Letters.WithoutArticle(word).ToString();
    }
}
