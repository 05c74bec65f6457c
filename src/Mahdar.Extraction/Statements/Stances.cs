using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// What is done by saying something, as an event type of PLOVER: told by the word of saying (اتهم، طالب), or by the noun that begins what is said
/// where that word only brings it ("أعرب عن دعمه", "جدد رفض بلاده").
/// </summary>
internal static class Stances
{
    /// <summary>In the table of cues: the noun behind the word tells it.</summary>
    public const string OfNoun = "noun";

    /// <summary>Behind a stance in the table of cues: only where those of another state are told so.</summary>
    private const char Abroad = '?';

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nouns = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stance of the words that a word of saying brings at a token; null where they are only said.</summary>
    public static string? Of(Material material, ReferentIndex referents, Telling telling, int first)
    {
        if (telling.Cue?.Stance is not { } told) return null;
        if (told[^1] == Abroad) return telling is { Speaker: { } speaker, Addressee: { } warned } && LandOf(speaker) is { } home && LandOf(warned) != home ? told[..^1] : null;
        if (told != OfNoun) return told;
        if (telling.Frame is "that" or "quotation" or "colon") return null;
        if (material.IsWord(first) && Particles.Is(material, first, Particle.Degree)) first++;
        return material.IsWord(first) ? OfNounAt(material, referents, telling, first) : null;
    }

    /// <summary>"دعمه", "الدعم" behind the word of saying, "دعم بلاده", "دعم الرياض" said by her minister; not "رفض الحكومة" said of another's.</summary>
    private static string? OfNounAt(Material material, ReferentIndex referents, Telling telling, int token)
    {
        var form = material.Passage.Form(token);
        if (material.HasArticle(token)) return Nouns.TryGetValue(Letters.WithoutArticle(form), out var definite) ? definite : null;
        if (Nouns.TryGetValue(form, out var bare)) return IsOwn(material, referents, telling, token + 1) ? bare : null;
        var stem = form.EndsWith("هما") ? form[..^3] : form.EndsWith("ها") || form.EndsWith("هم") ? form[..^2] : form[^1] == Letters.Ha ? form[..^1] : default;
        if (stem.Length < 3) return null;
        return Nouns.TryGetValue(stem, out var own) || stem[^1] == Letters.Ta && Nouns.TryGetValue($"{stem[..^1]}{Letters.Ha}", out own) ? own : null;
    }

    /// <summary>"بلاده", "حكومتها", "دعم الرياض" said by her minister.</summary>
    private static bool IsOwn(Material material, ReferentIndex referents, Telling telling, int token) =>
        Particles.Is(material, token, Particle.Ours) || referents.StartingAt(token) is { Proclitics: Proclitics.None or Proclitics.Al, Entity: var owner } && telling.Speaker is { } speaker
        && (owner == speaker || owner.Land is { } land && LandOf(speaker) == land);

    private static string? LandOf(EntityDraft who) => who.RepresentedState ?? who.Land;

    private static FrozenDictionary<string, string> Load() =>
        Table.Load("statements/stances").Rows.SelectMany(row => row.List("nouns").Select(noun => (Noun: Letters.Fold(noun), Stance: row["stance"]))).ToFrozenDictionary(row => row.Noun, row => row.Stance);
}
