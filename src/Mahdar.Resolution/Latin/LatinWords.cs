using Mahdar.Arabic;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Latin;

/// <summary>
/// Words of names in Latin letters as the press writes them: from data/names/latin.tsv, and from the people of data/people, whose names in the
/// two scripts have the same number of words.
/// </summary>
internal sealed class LatinWords
{
    private static readonly char[] Between = [' ', '-', '_'];
    private static readonly Lazy<LatinWords> Loaded = new(() => new LatinWords());

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    private LatinWords()
    {
        foreach (var row in TableRows.Of("names/latin")) words[Letters.Fold(row["word"])] = row["latin"];
        foreach (var (word, latin) in Aligned()) words.TryAdd(word, latin);
    }

    public static LatinWords Default => Loaded.Value;

    public string? Of(string word) => words.GetValueOrDefault(Letters.Fold(word));

    /// <summary>The commonest Latin form of each word; where two are as common, the first by its letters.</summary>
    private static IEnumerable<(string Word, string Latin)> Aligned() =>
        TableRows.Of("people/people").SelectMany(row => row.List("names").Prepend(row["name"]).SelectMany(name => Pairs(name, row["latin"])))
            .GroupBy(pair => pair.Word)
            .Select(group => (group.Key, group.GroupBy(pair => pair.Latin).OrderByDescending(forms => forms.Count()).ThenBy(forms => forms.Key, StringComparer.Ordinal).First().Key));

    private static IEnumerable<(string Word, string Latin)> Pairs(string name, string latin)
    {
        var (arabic, other) = (Cut(name), Cut(latin));
        return arabic.Length == other.Length ? arabic.Zip(other, (word, form) => (Letters.Fold(word), form)) : [];
    }

    private static string[] Cut(string name) => name.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
