using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>What a small word around a verb of saying tells; one word may tell several things.</summary>
[Flags]
internal enum Particle { None = 0, Preposition = 1, Opener = 2, Lead = 4, Adverb = 8, Between = 16, Silent = 32, NotThat = 64, NotBa = 128, Turn = 256, TakesUp = 512, AndThat = 1024, What = 2048, Himself = 4096, Pronoun = 8192, First = 16384, Asked = 32768, AskedHim = 65536, Topic = 131072, Invited = 262144, Epithet = 524288, Figures = 1048576 }

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
