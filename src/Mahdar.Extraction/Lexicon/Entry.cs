using Mahdar.Model;

namespace Mahdar.Extraction.Lexicon;

public enum Gender : byte { Any, Masculine, Feminine }

public enum Number : byte { One, Two, Many }

/// <summary>What a table says of a phrase.</summary>
public sealed record Entry(EntryKind Kind, string Key, string Name)
{
    public string? Latin { get; init; }
    /// <summary>ISO 3166-1 alpha-2 of the state that it is, lies in or belongs to.</summary>
    public string? State { get; init; }
    /// <summary>The table's own kind: party, news-agency, city …</summary>
    public string? Sort { get; init; }
    public Role? Role { get; init; }
    public Gender Gender { get; init; }
    public Number Number { get; init; }
    /// <summary>The phrase counts only where a nationality of this state stands just before it: "الكوري الجنوبي ونظيره الشمالي".</summary>
    public string? Behind { get; init; }
    /// <summary>What else the row holds, for the stage that owns the table.</summary>
    public object? Value { get; init; }
}
