using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>What a small word around a verb of saying tells; one word may tell several things.</summary>
[Flags]
internal enum Particle : long
{
    None = 0,
    Preposition = 1L << 0,
    Opener = 1L << 1,
    Lead = 1L << 2,
    Adverb = 1L << 3,
    Between = 1L << 4,
    Silent = 1L << 5,
    NotThat = 1L << 6,
    NotBa = 1L << 7,
    Turn = 1L << 8,
    TakesUp = 1L << 9,
    AndThat = 1L << 10,
    What = 1L << 11,
    Himself = 1L << 12,
    Pronoun = 1L << 13,
    First = 1L << 14,
    Asked = 1L << 15,
    AskedHim = 1L << 16,
    Topic = 1L << 17,
    Invited = 1L << 18,
    Epithet = 1L << 19,
    Figures = 1L << 20,
    Relative = 1L << 21,
    Published = 1L << 22,
    OfThem = 1L << 23,
    Quality = 1L << 24,
    Near = 1L << 25,
    Phrase = 1L << 26,
    Past = 1L << 27,
    Seat = 1L << 28,
    Received = 1L << 29,
    Issues = 1L << 30,
    Men = 1L << 31,
    BeyondTitle = 1L << 32,
    Matter = 1L << 33,
    Document = 1L << 34,
    Clause = 1L << 35,
    Kin = 1L << 36,
    ToldTo = 1L << 37,
    Writing = 1L << 38,
    GivenOut = 1L << 39,
    Counts = 1L << 40,
    Masculine = 1L << 41,
    Beside = 1L << 42,
    Degree = 1L << 43,
    Ours = 1L << 44,
    Belonging = 1L << 45,
    Speech = 1L << 46,
    During = 1L << 47,
    Elsewhere = 1L << 48,
    Answer = 1L << 49,
    Said = 1L << 50,
    Tells = 1L << 51,
    Share = 1L << 52,
    Authority = 1L << 53,
    Justice = 1L << 54,
    Forces = 1L << 55,
    Woman = 1L << 56,
    Called = 1L << 57,
    Remark = 1L << 58,
    Press = 1L << 59,
    Clausal = 1L << 60,
    While = 1L << 61,
}

/// <summary>The words of data/statements/particles, folded.</summary>
internal static class Particles
{
    private static readonly FrozenDictionary<string, Particle>.AlternateLookup<ReadOnlySpan<char>> Kinds = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is of a kind.</summary>
    public static bool Is(ReadOnlySpan<char> form, Particle kind) => Kinds.TryGetValue(form, out var kinds) && (kinds & kind) != 0;

    /// <summary>Whether the word at a token is of a kind.</summary>
    public static bool Is(Material material, int token, Particle kind) => material.IsWord(token) && Is(material.Passage.Form(token), kind);

    /// <summary>"دعم", "دعمه", "استقالتها": a noun of doing, alone or with a pronoun; nobody speaks who is called so.</summary>
    public static bool IsMatter(Material material, int token)
    {
        if (!material.IsWord(token)) return false;
        var form = material.Passage.Form(token);
        if (Is(form, Particle.Matter)) return true;
        var stem = form.EndsWith("هما") ? form[..^3] : form.EndsWith("ها") || form.EndsWith("هم") ? form[..^2] : form[^1] == Letters.Ha ? form[..^1] : default;
        return stem.Length > 2 && (Is(stem, Particle.Matter) || stem[^1] == Letters.Ta && Is($"{stem[..^1]}{Letters.Ha}", Particle.Matter));
    }

    /// <summary>"رفضها", "تضامنهم": a noun of doing with the pronoun of whoever was named before it.</summary>
    public static bool IsOwnMatter(Material material, int token) => IsMatter(material, token) && !Is(material, token, Particle.Matter);

    /// <summary>"…، وألغت", "ثم ألغت", "بعد أن ألغت": a verb at the head of its clause.</summary>
    public static bool BeginsClause(Material material, int verb) =>
        material.HasAnd(verb) || !material.IsWord(verb - 1) || Is(material, verb - 1, Particle.Lead | Particle.Opener);

    private static FrozenDictionary<string, Particle> Load()
    {
        var kinds = new Dictionary<string, Particle>();
        foreach (var row in Table.Load("statements/particles").Rows)
            foreach (var word in row.List("words"))
                kinds[Letters.Fold(word)] = kinds.GetValueOrDefault(Letters.Fold(word)) | row.Enum<Particle>("kind");
        return kinds.ToFrozenDictionary();
    }
}
