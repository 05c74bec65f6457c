using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Surnames that are words for people of a state too: "محمد شياع السوداني", then "استقبل السوداني السفير"; "خالد المصري".</summary>
internal sealed class NationalSurnames
{
    private readonly Material material;
    private readonly Names.NameSpan[] tagged;
    private readonly bool[] inTag;
    private readonly Func<int, int?> nameEnd;

    /// <summary>Where names of several words begin whose last word is one for people of a state, and that word.</summary>
    private readonly List<(int First, int Last)> names = [];

    private HashSet<string>? surnames;

    /// <param name="nameEnd">Where the name that starts at a token ends by its own look; null where none does.</param>
    public NationalSurnames(Material material, Names.NameSpan[] tagged, bool[] inTag, Func<int, int?> nameEnd)
    {
        (this.material, this.tagged, this.inTag, this.nameEnd) = (material, tagged, inTag, nameEnd);
        for (var i = 0; i < tagged.Length; i++) Note(i, tagged[i].EndToken);
    }

    /// <summary>A name of several words, where its last is a word for people of a state.</summary>
    public void Note(int first, int end)
    {
        if (end > first + 1 && material.HasArticle(end - 1) && material.Matches.Has(end - 1, EntryKind.Nationality)) names.Add((first, end - 1));
    }

    /// <summary>"حسين المصري", "خالد الهندي": right behind one given name.</summary>
    public bool IsBehindGiven(int token) =>
        token < tagged.Length && tagged[token].EndToken == 0 && material.Matches.TryGet(token, EntryKind.Nationality, out var people) && people is { Definite: true, Proclitics: Proclitics.Al, Entry: { Number: Number.One, Gender: not Gender.Feminine } } && people.End == token + 1;

    /// <summary>"استقبل السوداني السفير", "مكتب السوداني", "أكد المصري": the surname of somebody named, where no noun stands before it that it could describe.</summary>
    public NameSpan? At(int token)
    {
        if (names.Count == 0 || !material.IsActive(token) || !material.Matches.TryGet(token, EntryKind.Nationality, out var people) || people.Entry.Number != Number.One || people.End != token + 1 || (people.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) != 0) return null;
        var and = (people.Proclitics & Proclitics.Wa) != 0;
        var form = material.Passage.Form(token)[(and ? 1 : 0)..];
        surnames ??= names.Where(name => nameEnd(name.First) == name.Last + 1).Select(name => material.Passage.Form(name.Last).ToString()).ToHashSet();
        return surnames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form) && StandsAlone(token, and) ? new NameSpan(token, token + 1, people.Proclitics & ~Proclitics.Al, null, true, "surname that is a nationality too") : null;
    }

    /// <summary>A sentence begins here, or a verb or an indefinite noun stands before, with which a definite adjective would not agree.</summary>
    private bool StandsAlone(int token, bool and)
    {
        if (token == 0 || material.Tokens[token - 1].Kind == TokenKind.Break || material.Is(token - 1, '.') || material.Is(token - 1, '!')) return true;
        if (and || !material.IsWord(token - 1) || inTag[token - 1] || token + 1 < inTag.Length && inTag[token + 1] || material.HasArticle(token - 1) || material.Passage.Form(token - 1) is not { Length: > 1 } before) return false;
        return !material.HasPronoun(token - 1) && !before.EndsWith("هم") && !before.EndsWith("نا")
            && !HasKind(token - 1, EntryKind.State) && !HasKind(token - 1, EntryKind.Capital) && !HasKind(token - 1, EntryKind.Nationality) && !HasKind(token - 1, EntryKind.Place) && !HasKind(token - 1, EntryKind.Organization);
    }

    private bool HasKind(int token, EntryKind kind) => material.Matches.Has(token, kind);
}
