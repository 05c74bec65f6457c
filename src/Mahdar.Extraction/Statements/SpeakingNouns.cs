using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Who or what can say something, where a report tells it by a description alone: "شاهد عيان", "الرابطة", "دراسة"; not "التكلفة", "التقدم". Words of every day
/// are decided by data/statements/speaking and the tables of offices and bodies; any other word may be a name.
/// </summary>
internal sealed class SpeakingNouns(Material material, ReferentIndex referents, TitleHolders titles)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = Load(_ => true), Issuers = Load(kind => kind != "writings");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load(Predicate<string> kind) =>
        Table.Load("statements/speaking").Rows.Where(row => kind(row["kind"])).SelectMany(row => row.List("words")).Select(word => Letters.Fold(word)).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at a token can; a number or an elative ("خمس نساء", "أكبر نقابة", "باقي المشاركين") where one of the next two words can.</summary>
    public bool CanSpeak(int token) => IsOne(token) || Particles.Is(material, token, Particle.Share) && (IsOne(token + 1) || IsOne(token + 2));

    /// <summary>"والدها", "محاميه": somebody by whom he is to another.</summary>
    public bool IsHisKin(int token) => Owned(token) is { Length: > 0 } owned && Particles.Is(owned, Particle.Kin);

    /// <summary>"الرابطة", "أمهات": people or a body, with the article or without; no writing.</summary>
    public static bool IsIssuer(ReadOnlySpan<char> form) => Issuers.Contains(WithoutArticle(form));

    private bool IsOne(int token)
    {
        if (!material.IsWord(token)) return false;
        var flags = material.FlagsOf(token);
        if ((flags & WordFlags.Common) == 0 || (flags & (WordFlags.GivenName | WordFlags.GivenFeminine | WordFlags.FamilyName)) != 0 || material.IsNamed(token)) return true;
        var form = material.Passage.Form(token);
        if (form.EndsWith("ون") || Nouns.Contains(WithoutArticle(form)) || IsOwnedNoun(token) || IsHisKin(token)) return true;
        return material.Matches.Has(token, EntryKind.OrganizationNoun) || material.Matches.Has(token, EntryKind.Head) || material.Matches.Has(token, EntryKind.Nationality) || referents.StartingAt(token) is not null || titles.OfSurname(token) is not null;
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> form) => form.StartsWith("ال") || form.StartsWith("لل") ? form[2..] : form;

    /// <summary>"محاموه", "عائلتها": one of the nouns with a pronoun on it.</summary>
    private bool IsOwnedNoun(int token) => Owned(token) is { Length: > 1 } noun && (Nouns.Contains(noun) || noun[^1] == Letters.Ta && Nouns.Contains($"{noun[..^1]}{Letters.Ha}"));

    /// <summary>A word without the pronoun written on it; empty where there is none (خطيبة).</summary>
    private ReadOnlySpan<char> Owned(int token)
    {
        if (!material.IsWord(token)) return default;
        var form = material.Passage.Form(token);
        return form.EndsWith("ها") || form.EndsWith("هم") || form.EndsWith("نا") ? form[..^2]
            : form[^1] == Letters.Ha && material.Report.Text[material.Tokens[token].End - 1] != Letters.TaMarbuta ? form[..^1] : default;
    }
}
