namespace Mahdar.Resolution.Names;

/// <summary>How two names can be one.</summary>
internal enum NameRelation
{
    /// <summary>They cannot, as far as names tell.</summary>
    None,
    /// <summary>The same words, perhaps spelled otherwise.</summary>
    Spelling,
    /// <summary>The longer has the shorter's first and last word, and more between.</summary>
    Inner,
    /// <summary>The longer begins with the shorter.</summary>
    Beginning,
    /// <summary>The longer is the shorter with a first محمد, which many leave out.</summary>
    End,
}

/// <param name="Worst">The distance of the two words least alike, from 0 to 1.</param>
internal readonly record struct NameMatch(NameRelation Relation, double Worst)
{
    public static readonly NameMatch None = new(NameRelation.None, 1);
}
