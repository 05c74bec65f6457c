namespace Mahdar.Extraction.Lexicon;

/// <summary>The phrases found in a passage, by first token.</summary>
public sealed class Matches(Match[] found, int[] starts)
{
    /// <summary>The phrases that start at a token, longest first.</summary>
    public ReadOnlySpan<Match> At(int token) =>
        token < 0 || token + 1 >= starts.Length ? [] : found.AsSpan(starts[token], starts[token + 1] - starts[token]);

    /// <summary>The longest phrase of a kind that starts at a token.</summary>
    public bool TryGet(int token, EntryKind kind, out Match match)
    {
        foreach (var candidate in At(token))
        {
            if (candidate.Entry.Kind != kind) continue;
            match = candidate;
            return true;
        }
        match = default;
        return false;
    }

    public bool Has(int token, EntryKind kind) => TryGet(token, kind, out _);

    public bool Has(int token, EntryKind kind, string key)
    {
        foreach (var candidate in At(token))
            if (candidate.Entry.Kind == kind && candidate.Entry.Key == key) return true;
        return false;
    }
}
