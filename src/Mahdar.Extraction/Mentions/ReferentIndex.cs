namespace Mahdar.Extraction.Mentions;

/// <summary>Referents by token.</summary>
public sealed class ReferentIndex
{
    private readonly Referent?[] at;

    public ReferentIndex(IReadOnlyList<Referent> all, int tokens)
    {
        All = all;
        at = new Referent?[tokens + 1];
        foreach (var referent in all)
            for (var i = referent.First; i < referent.End && i < tokens; i++) at[i] = referent;
    }

    public IReadOnlyList<Referent> All { get; }

    /// <summary>The referent that starts at a token.</summary>
    public Referent? StartingAt(int token) => token >= 0 && token < at.Length && at[token] is { } referent && referent.First == token ? referent : null;

    /// <summary>The referent that a token is part of.</summary>
    public Referent? Covering(int token) => token >= 0 && token < at.Length ? at[token] : null;
}
