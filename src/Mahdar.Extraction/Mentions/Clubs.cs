using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Mentions;

/// <summary>Clubs of sport, whose names are those of towns and everyday words too: they are read only behind those who play for, train or lead one, and behind نادي.</summary>
internal static class Clubs
{
    /// <summary>By the first word, the other words of each, the longest first.</summary>
    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> Names =
        Table.Load("names/clubs").Rows.Where(row => row["kind"] == "club").Select(row => Letters.Fold(row["name"]).Split(' ')).GroupBy(words => words[0])
            .ToFrozenDictionary(same => same.Key, same => same.Select(words => words[1..]).OrderByDescending(words => words.Length).ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The token behind the name that begins at a token, with ل before it where that is written; the token itself where none does.</summary>
    public static int EndAt(Material material, int token, Proclitics written = Proclitics.None)
    {
        if (!material.IsWord(token)) return token;
        var form = material.Passage.Form(token);
        if (written == Proclitics.La) form = form[0] == Letters.Lam ? form[1..] : default;
        if (!Names.TryGetValue(form, out var all)) return token;
        foreach (var words in all)
            if (AreAt(material, token + 1, words)) return token + 1 + words.Length;
        return token;
    }

    private static bool AreAt(Material material, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!material.IsForm(token + i, words[i])) return false;
        return true;
    }
}
