using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.People;

/// <summary>The state of those who bear the name of a house that rules it, or serves it so that no other state has it (data/people/houses).</summary>
internal static class RulingHouses
{
    private static readonly (string[] Words, string State)[] Houses = [.. Table.Load("people/houses").Rows.Select(row => (Letters.Fold(row["house"]).Split(' '), row["state"]))];

    /// <param name="name">The folded words of a name.</param>
    /// <returns>The code of the state, or null where the name is of one word or ends otherwise.</returns>
    public static string? StateOf(string[] name)
    {
        foreach (var (words, state) in Houses)
            if (name.Length > words.Length && name.AsSpan(name.Length - words.Length).SequenceEqual(words)) return state;
        return null;
    }
}
