namespace Mahdar.Scoring.Comparison;

/// <summary>Who takes part: a state, a body, and the person who acts for it, each where known.</summary>
public sealed record Party(string? Country, string? Body, string? Person)
{
    /// <summary>A party as gold writes it.</summary>
    public static Party OfGold(string written)
    {
        var (kind, rest) = Cut(written);
        if (kind is not ("org" or "party")) return new Party(kind, null, OrNull(rest));
        var (body, person) = Cut(rest);
        return new Party(null, body, OrNull(person));
    }

    public override string ToString() => string.Join(':', new[] { Country, Body, Person }.Where(part => part is not null));

    private static (string Head, string Tail) Cut(string text) => text.IndexOf(':') is >= 0 and var colon ? (text[..colon], text[(colon + 1)..]) : (text, "");

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
