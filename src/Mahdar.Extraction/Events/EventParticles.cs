using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Events;

/// <summary>What a small word around a word of an event tells (data/events/particles.tsv); one word may tell several things.</summary>
public enum EventParticle
{
    Was, WillBe, There, Denies, Not, Together, Amid, Meantime, Circumstance, Beside, Within, Aside, Led, Acting, Astray, Preverbal, Onward, Each,
    Lands, Listed, Seat, Situation, Leaves, Opinion, Attends, Press, Present, Channel, Upshot, WithHim, WithThem, Willing, Graded, Residence, Charges,
    Tied, Besides, Will, Toward, Threatens, Joins, Also, Be, Reaching, Reached, Without, Joining, Belonging, Lack, Deemed, Game, Sport, Flight, Podium, Manner, Letter, Session, Managed, Disclosure, Venue, Referring, Terms, Signing, Done,
    Brings, Paper, Resolution, Furthers
}

/// <summary>The words of data/events/particles, folded, each with a bit for every kind that it is of.</summary>
internal static class EventParticles
{
    private static readonly FrozenDictionary<string, UInt128>.AlternateLookup<ReadOnlySpan<char>> Kinds = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at a token is of a kind.</summary>
    public static bool IsParticle(this Material material, int token, EventParticle kind) =>
        material.IsWord(token) && Kinds.TryGetValue(material.Passage.Form(token), out var kinds) && (kinds & Bit(kind)) != 0;

    /// <summary>"كل من", "كلا من", "لكل من": whoever follows, one by one.</summary>
    public static bool IsEachOf(this Material material, int token) => material.IsParticle(token, EventParticle.Each) && material.IsForm(token + 1, "من");

    private static UInt128 Bit(EventParticle kind) => UInt128.One << (int)kind;

    private static FrozenDictionary<string, UInt128> Load()
    {
        var kinds = new Dictionary<string, UInt128>();
        foreach (var row in Table.Load("events/particles").Rows)
            foreach (var word in row.List("words"))
                kinds[Letters.Fold(word)] = kinds.GetValueOrDefault(Letters.Fold(word)) | Bit(row.Enum<EventParticle>("kind"));
        return kinds.ToFrozenDictionary();
    }
}
