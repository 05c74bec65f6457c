using System.Globalization;
using Mahdar.Arabic;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// Words that somebody searches, each with the terms that stand for it. The index has every word with and without a first letter that may be a
/// clitic; of what is searched the bare form counts only where texts have it more often than the whole: of وسوريا, not of سفير.
/// </summary>
internal sealed class SearchedWords
{
    /// <summary>A condition that nothing meets: what is asked holds no word.</summary>
    private const string Nothing = "\"\"";

    private readonly List<IReadOnlyList<string>> words = [];

    private SearchedWords(string text, Database database) =>
        SearchTerms.EachWord(text, (_, _, word) => words.Add(TermsOf(SearchTerms.Of(word), database)));

    /// <summary>Null where nothing is asked.</summary>
    public static SearchedWords? Of(string? text, Database database) => text is null ? null : new SearchedWords(text, database);

    public IReadOnlyList<IReadOnlyList<string>> Words => words;

    /// <summary>The full-text condition: all words must be there.</summary>
    public string Match => words.Count == 0 ? Nothing
        : string.Join(" AND ", words.Select(terms => "(" + string.Join(" OR ", terms.Select(term => $"\"{term}\"")) + ")"));

    /// <summary>At most so many texts have them all: those that have the rarest.</summary>
    public long Most(Database database) => words.Count == 0 ? 0 : words.Min(terms => terms.Sum(term => Count(term, database)));

    private static string[] TermsOf(string[] terms, Database database) =>
        terms is [var whole, var bare] && Count(bare, database) <= 2 * Count(whole, database) && Count(whole, database) > 0 ? [whole] : terms;

    /// <summary>In how many texts a term stands. Each text with the whole word has its bare form too.</summary>
    private static long Count(string term, Database database) =>
        Convert.ToInt64(database.Value("SELECT doc FROM term_counts WHERE term = $1", term), CultureInfo.InvariantCulture);
}
