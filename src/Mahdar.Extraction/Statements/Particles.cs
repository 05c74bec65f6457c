using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>What a small word around a verb of saying tells; one word may tell several things.</summary>
[Flags]
internal enum Particle
{
    None = 0,
    Preposition = 1 << 0,
    Opener = 1 << 1,
    Lead = 1 << 2,
    Adverb = 1 << 3,
    Between = 1 << 4,
    Silent = 1 << 5,
    NotThat = 1 << 6,
    NotBa = 1 << 7,
    Turn = 1 << 8,
    TakesUp = 1 << 9,
    AndThat = 1 << 10,
    What = 1 << 11,
    Himself = 1 << 12,
    Pronoun = 1 << 13,
    First = 1 << 14,
    Asked = 1 << 15,
    AskedHim = 1 << 16,
    Topic = 1 << 17,
    Invited = 1 << 18,
    Epithet = 1 << 19,
    Figures = 1 << 20,
    Relative = 1 << 21,
    Published = 1 << 22,
    OfThem = 1 << 23,
    Quality = 1 << 24,
    Near = 1 << 25,
    Phrase = 1 << 26,
    Past = 1 << 27,
    Seat = 1 << 28,
    Received = 1 << 29,
    Issues = 1 << 30,
}

/// <summary>The words of data/statements/particles, folded.</summary>
internal static class Particles
{
    private static readonly FrozenDictionary<string, Particle>.AlternateLookup<ReadOnlySpan<char>> Kinds = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is of a kind.</summary>
    public static bool Is(ReadOnlySpan<char> form, Particle kind) => Kinds.TryGetValue(form, out var kinds) && (kinds & kind) != 0;

    /// <summary>Whether the word at a token is of a kind.</summary>
    public static bool Is(Material material, int token, Particle kind) => material.IsWord(token) && Is(material.Passage.Form(token), kind);

    private static FrozenDictionary<string, Particle> Load()
    {
        var kinds = new Dictionary<string, Particle>();
        foreach (var row in Table.Load("statements/particles").Rows)
            foreach (var word in row.List("words"))
                kinds[Letters.Fold(word)] = kinds.GetValueOrDefault(Letters.Fold(word)) | row.Enum<Particle>("kind");
        return kinds.ToFrozenDictionary();
    }
}
