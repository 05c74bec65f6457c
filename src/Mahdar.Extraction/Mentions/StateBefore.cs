using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>
/// Which state "the minister" without more belongs to: the one that the report speaks of most, its last mention before
/// the words counting more.
/// </summary>
public sealed class StateBefore
{
    /// <summary>The last mention weighs as much as so many others.</summary>
    private const int NearestWeighs = 3;

    private readonly List<(int Token, string State, bool Official)> mentions = [];
    private readonly Dictionary<string, int> counts = [];

    public StateBefore(Material material, ReferentIndex referents)
    {
        var behindGiven = BehindGiven(referents, material.Tokens.Length);
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i) || StateAt(material, referents, behindGiven, i) is not { } state) continue;
            mentions.Add((i, state, referents.StartingAt(i) is null or { Kind: ReferentKind.Person or ReferentKind.Official }));
            counts[state] = counts.GetValueOrDefault(state) + 1;
        }
    }

    /// <summary>The state spoken of last before a token, or null.</summary>
    public string? LastBefore(int token) => Before(token) is > 0 and var count ? mentions[count - 1].State : null;

    /// <summary>The state of the last nationality or official between two tokens, or null.</summary>
    public string? LastOfficial(int token, int from) => mentions.FindLast(m => m.Token < token && m.Token >= from && m.Official).State;

    /// <summary>The state of the last land or city told between two tokens, or null.</summary>
    public string? LastLand(int token, int from) => mentions.FindLast(m => m.Token < token && m.Token >= from && !m.Official).State;

    /// <summary>The state of the report itself, whose presidency and ministers it names without it; null where nothing tells.</summary>
    public string? Home { get; set; }

    /// <summary>Its alpha-2 code, or null where the report names no state.</summary>
    public string? Of(int token) => Of(token, []);

    /// <param name="others">States that it is not.</param>
    public string? Of(int token, IReadOnlyCollection<string> others)
    {
        var last = LastBefore(token);
        string? best = null;
        var most = 0;
        foreach (var (state, count) in counts)
        {
            if (others.Contains(state)) continue;
            var weight = count + (state == last ? NearestWeighs : 0);
            if (weight > most || weight == most && string.CompareOrdinal(state, best) < 0) (best, most) = (state, weight);
        }
        return best;
    }

    /// <summary>How many mentions stand before a token.</summary>
    private int Before(int token)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
            if (mentions[(low + high) / 2].Token < token) low = (low + high) / 2 + 1;
            else high = (low + high) / 2;
        return low;
    }

    /// <summary>The words of names of persons but their first: each name of each person is looked at once.</summary>
    private static bool[] BehindGiven(ReferentIndex referents, int tokens)
    {
        var behind = new bool[tokens];
        foreach (var person in referents.All.Where(referent => referent.Kind == ReferentKind.Person).Select(referent => referent.Entity).Distinct())
            foreach (var name in person.NamedAt)
                for (var i = name + 1; i < Math.Min(tokens, name + person.NameWords.Length); i++) behind[i] = true;
        return behind;
    }

    /// <summary>"وزير الداخلية محمد السوداني": so too where his title stands before the name.</summary>
    private static bool IsBehindGiven(Material material, Referent person, int token) =>
        token > person.First && Array.FindIndex(person.Entity.NameWords, word => material.Passage.Form(token).SequenceEqual(word)) > 0;

    private static string? StateAt(Material material, ReferentIndex referents, bool[] behindGiven, int token)
    {
        if (referents.StartingAt(token) is { } referent)
            return referent.Kind switch
            {
                ReferentKind.State or ReferentKind.Capital => referent.Entity.Ref,
                ReferentKind.Place => referent.Entity.Country,
                ReferentKind.Person or ReferentKind.Official => referent.Entity.RepresentedState,
                _ => null,
            };
        // "محمد السوداني", "سالم بن تركي": a family name or a father's tells no state.
        if (material.IsForm(token - 1, "بن") || material.IsForm(token - 1, "بنت")) return null;
        if (referents.Covering(token) is { Kind: ReferentKind.Person } person && (behindGiven[token] || IsBehindGiven(material, person, token))) return null;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.Nationality or EntryKind.State or EntryKind.Metonym) return match.Entry.State;
        return null;
    }
}
