using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>What words are and are not where names are looked for, each by itself: everyday ones, verbs, parts of names, what names something else.</summary>
internal sealed class NameWords(Material material)
{
    /// <summary>Words of which names are made.</summary>
    public const WordFlags NameWord = WordFlags.NamePart | WordFlags.GivenName | WordFlags.FamilyName;

    /// <summary>What is written onto names.</summary>
    public static readonly Proclitics[] Single = [Proclitics.Wa, Proclitics.La, Proclitics.Ba];

    /// <summary>Two words or more that no table knows in any reading, and that do not look like verbs: a foreign name.</summary>
    public bool IsAllUnknown(int first, int end)
    {
        if (end - first < 2 || IsFeminine(first) && IsFeminine(end - 1)) return false;
        for (var i = first; i < end; i++)
            if (!material.IsWord(i) || material.Passage.Readings(i).Length > 0 || material.Passage.Form(i) is not { Length: > 2 } form || form[0] is Letters.Ya or Letters.Ta) return false;
        return true;
    }

    /// <summary>"مصافحة مطولة": nouns, not names.</summary>
    public bool IsFeminine(int token) => material.Report.Text[material.Tokens[token].End - 1] == 'ة';

    /// <summary>An everyday word, with or without proclitics, that no table of names lists.</summary>
    public bool IsEveryday(int token) => (material.FlagsOf(token) & NameWord) == 0 && ((material.FlagsOf(token) & WordFlags.Common) != 0 || IsCliticOfCommon(token) || IsInflected(token));

    /// <summary>"أولهم سفيرهم", "ناشطان سعوديان": an everyday word with a pronoun, or two duals of such words side by side.</summary>
    private bool IsInflected(int token) =>
        Pronouns.Any(pronoun => IsOfCommon(token, pronoun)) || IsDual(token) && (IsDual(token - 1) || IsDual(token + 1));

    private bool IsDual(int token) => IsOfCommon(token, "ان") || IsOfCommon(token, "ين");

    /// <summary>Whether a word is an everyday one with an ending.</summary>
    private bool IsOfCommon(int token, string ending)
    {
        if (!material.IsWord(token)) return false;
        var form = material.Passage.Form(token);
        return form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal) && (material.FlagsOf(token) & NameWord) == 0
            && material.Knowledge.Vocabulary.Find(form[..^ending.Length]) is >= 0 and var stem && (material.Knowledge.FlagsOf(stem) & (WordFlags.Common | NameWord)) == WordFlags.Common;
    }

    private static readonly string[] Pronouns = ["هم", "هما", "ها"];

    /// <summary>Whether at least one of the words is known as part of names and is no everyday word.</summary>
    public bool HasNameWord(int first, int end)
    {
        for (var i = first; i < end; i++)
            if ((material.FlagsOf(i) & NameWord) != 0 && (material.FlagsOf(i) & WordFlags.Common) == 0 || material.IsForm(i, "عبد") && i + 1 < end) return true;
        return false;
    }

    /// <summary>"قال عبد الله إن", "أعلن علاء الدين أن": what brings words said, and no syllable of a Korean name (مون جيه إن).</summary>
    public bool BringsBehindName(int token) =>
        token > 0 && material.IsWord(token) && material.IsWord(token - 1) && material.Passage.Form(token - 1) is "الله" or "الدين" or "الرحمن" or "العزيز" && Statements.Complementizer.IsAt(material, token);

    public bool IsInitial(int token) => material.IsWord(token) && (material.Tokens[token].FoldedLength == 1 || material.IsForm(token, "دبليو"));

    /// <summary>What speaks and is nobody's surname: المستشفى, البيان, الوزير.</summary>
    public bool IsBody(int token) =>
        HasKind(token, EntryKind.OrganizationNoun) || HasKind(token, EntryKind.Organization) || HasKind(token, EntryKind.Head) || HasKind(token, EntryKind.Honorific) || HasKind(token, EntryKind.Marker)
        || HasKind(token, EntryKind.State) || HasKind(token, EntryKind.Capital) || Statements.Cues.IsAt(material, token) && !material.StartsWith(token, Letters.Fa);

    /// <summary>"أيمن أبو راس", "سالم بن عامر": whatever word stands behind أبو or بن belongs to the name.</summary>
    public bool NeedsName(int token) => IsKunya(token) || material.IsForm(token, "بن") || material.IsForm(token, "بنت");

    /// <summary>"أبو راس", "أبو سعدة": أبو.</summary>
    public bool IsKunya(int token) => material.IsForm(token, "ابو");

    public bool AreGiven(int first, int end)
    {
        if (IsParticle(material.Passage.Form(first))) return false;
        for (var i = first; i < end; i++)
            if ((material.FlagsOf(i) & WordFlags.GivenName) == 0 && !IsParticle(material.Passage.Form(i)) && !(end == first + 1 && (material.FlagsOf(i) & (NameWord | WordFlags.Common)) == 0)) return false;
        return true;
    }

    public bool IsLoneParticle(int first, int end) => end == first + 1 && IsParticle(material.Passage.Form(first));

    /// <summary>الأوروبيون, الملأ: a single word with the article is a name only where a table says so or it is a nisba (القحطاني).</summary>
    public bool IsNoun(int token) => (material.FlagsOf(token) & NameWord) == 0 && material.HasArticle(token) && material.Passage.Form(token) is var form && (form[^1] != Letters.Ya || form[0] == Letters.Lam);

    /// <summary>A verb that the tables know (اجتمعا), or س before an everyday one (ستعتمد).</summary>
    public bool IsVerb(int token) =>
        (material.FlagsOf(token) & NameWord) == 0 && (HasKind(token, EntryKind.Cue) || HasKind(token, EntryKind.Trigger) || (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Sa) & WordFlags.Common) != 0);

    /// <summary>"أشاد الرئيس بزعيم المعارضة": ب or ل and what is no name.</summary>
    public bool IsOfficeBehindPreposition(int token)
    {
        if ((material.FlagsOf(token) & NameWord) != 0) return false;
        foreach (var match in material.Matches.At(token))
            if ((match.Proclitics & (Proclitics.Ba | Proclitics.La)) != 0 && match.Entry.Kind is EntryKind.Head or EntryKind.Honorific or EntryKind.State or EntryKind.Nationality or EntryKind.Organization or EntryKind.OrganizationNoun or EntryKind.Counterpart) return true;
        return false;
    }

    /// <summary>و, ب, ل and an everyday word (وبحث): no name, though the whole form is rare.</summary>
    public bool IsCliticOfCommon(int token)
    {
        foreach (var one in Single)
            if ((material.Knowledge.FlagsOf(material.Passage, token, one) & WordFlags.Common) != 0 || (material.Knowledge.FlagsOf(material.Passage, token, one | Proclitics.Al) & WordFlags.Common) != 0)
                return one != Proclitics.Ba || material.HasArticle(token);
        return false;
    }

    /// <summary>"عبد الله الثاني", "يوحنا بولس الثاني": which of that name.</summary>
    public static bool IsRegnal(ReadOnlySpan<char> form) => form is "الاول" or "الثاني" or "الثالث" or "الرابع" or "الخامس" or "السادس" or "السابع" or "الثامن" or "التاسع" or "العاشر";

    public bool IsNamePart(int token) => (material.FlagsOf(token) & (WordFlags.NamePart | WordFlags.GivenName | WordFlags.FamilyName)) != 0;

    /// <summary>A word that never stands alone in a name: بن, أبو, عبد, دي.</summary>
    public static bool IsParticle(ReadOnlySpan<char> form) => form switch
    {
        "بن" or "ابن" or "بنت" or "ال" or "ابو" or "ابي" or "ابا" or "عبد" or "دي" or "فان" or "فون" or "دو" or "دا" or "لو" or "ديل" or "دير" or "ماك" or "سان" or "الدين" or "الله" or "ولد" => true,
        _ => false,
    };

    /// <summary>Whether something else than a person is named here: a state, a place, an office, a nationality.</summary>
    public bool IsOtherName(int first, int end)
    {
        foreach (var match in material.Matches.At(first))
        {
            if (match.End < end || (match.Proclitics & ~(Proclitics.Al | Proclitics.Wa)) != 0) continue;
            if (match.Entry.Kind is EntryKind.State or EntryKind.Nationality or EntryKind.Capital or EntryKind.Metonym or EntryKind.Place or EntryKind.Organization or EntryKind.OrganizationNoun
                or EntryKind.Head or EntryKind.Series or EntryKind.Counterpart or EntryKind.Honorific or EntryKind.Modifier or EntryKind.Cue or EntryKind.Trigger)
                return true;
        }
        return false;
    }

    /// <summary>Whether the name of a state, in which no table sees a person's name, stands here and ends there.</summary>
    public bool IsLand(int first, int end)
    {
        if ((material.FlagsOf(first) & NameWord) != 0) return false;
        foreach (var match in material.Matches.At(first))
            if (match.Entry.Kind == EntryKind.State && match.End == end && match.Proclitics == Proclitics.None) return true;
        return false;
    }

    /// <summary>Behind قد, لم and لن stands a verb, behind غير an adjective (غير سعيد).</summary>
    public bool IsAfterParticle(int token) => material.IsForm(token - 1, "قد") || material.IsForm(token - 1, "غير") || material.IsForm(token - 1, "لم") || material.IsForm(token - 1, "لن");

    private bool HasKind(int token, EntryKind kind) => material.Matches.Has(token, kind);
}
