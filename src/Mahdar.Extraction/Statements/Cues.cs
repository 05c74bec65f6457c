using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Statements;

/// <summary>Whether a word of saying stands at a token.</summary>
internal static class Cues
{
    /// <summary>A verb, participle or noun of saying, alone or behind و and ف; "التابعة" with the article is none.</summary>
    public static bool IsAt(Material material, int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.Cue && (match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) == 0 && !IsBetween(material, match) && !IsOnlyShown(material, match) && !HasTaMarbuta(material, match) && !HasPronoun(material, match) && !IsArrived(material, match) && !IsCarriedOn(material, match)) return true;
        return false;
    }

    /// <summary>بين is a preposition, with a pronoun too (تهم عدة بينها "التحريض"), unless it is written with shadda or brings a clause at once.</summary>
    public static bool IsBetween(Material material, Match match) =>
        match.Entry.Name is "بين" or "بينه" or "بينها" or "بينهم" or "بينهما" && !material.Report.Text.AsSpan(material.Tokens[match.First].Start, material.Tokens[match.First].Length).Contains(Shadda) && !Complementizer.IsAt(material, match.End) && !BeginsClause(material, match);

    /// <summary>"وبين التقرير أن", "وبين الوزير الكويتي سالم الطويل أن": at the head of a sentence, with one subject and then a clause.</summary>
    private static bool BeginsClause(Material material, Match match)
    {
        if (match.Entry.Name != "بين" || material.IsWord(match.First - 1) || material.IsComma(match.First - 1) || !material.HasArticle(match.End) && !material.Matches.Has(match.End, EntryKind.Head)) return false;
        for (var i = match.End; i < match.End + MostOfSubject && material.IsWord(i); i++)
            if (Complementizer.IsAt(material, i)) return true;
            else if (material.HasAnd(i) || material.Passage.Form(i) is "التي" or "الذي" or "بين") return false;
        return false;
    }

    private const int MostOfSubject = 9;

    /// <summary>The verb of showing: reports say what they show, pictures and polls say nothing.</summary>
    public const string Show = "أظهر";

    /// <summary>"أظهرت الصور أن", not "أظهر التقرير أن", "أظهرت بيانات الوزارة أن".</summary>
    public static bool IsOnlyShown(Material material, Match match) => match.Entry.Value is CueFacts { Verb: Show } && !Particles.Is(material, match.End, Particle.GivenOut);

    /// <summary>"في بيان ورد إلى الوكالة": ورد, not و and رد.</summary>
    public static bool IsArrived(Material material, Match match) =>
        (match.Proclitics & Proclitics.Wa) != 0 && Particles.Is(material, match.First, Particle.Received) && material.IsWord(match.End) && material.Passage.Form(match.End) is "الي" or "الينا" or "من" or "في";

    /// <summary>"حيث يواصل الفريق جولته": carried on with something; who goes on speaking has a colon or marks right behind him ("وواصل الوزير: …").</summary>
    public static bool IsCarriedOn(Material material, Match match)
    {
        if (match.Entry.Value is not CueFacts { Verb: "واصل" or "أكمل" }) return false;
        for (var i = match.End; i < Math.Min(material.Tokens.Length, match.End + MostToMark); i++)
            if (!material.IsWord(i) || Particles.Is(material, i, Particle.Preposition)) return !material.Is(i, ':') && material.Tokens[i].Kind != TokenKind.Quote;
        return true;
    }

    /// <summary>So many words of a title and a name stand between such a verb and its colon.</summary>
    private const int MostToMark = 6;

    /// <summary>"تبلغ من العمر 18 عاما", "يبلغ طوله مترا": the verb of reaching, no "أبلغ".</summary>
    public static bool IsReaching(Material material, Match match) =>
        match.Entry.Value is CueFacts { Verb: "أبلغ", Form: CueForm.Present, ObjectWritten: false } && (match.End < material.Tokens.Length && material.Tokens[match.End].Number >= 0 || Enumerable.Range(match.End, MostToAge).Any(i => material.IsForm(i, "من") && material.IsForm(i + 1, "العمر")));

    /// <summary>So many words of who is so old stand before his age.</summary>
    private const int MostToAge = 4;

    /// <summary>"لم تعلق الشركة على ما قاله", "السيطرة على ما تبقى": the preposition is the verb's, where no comma stands before it and no plain verb of saying behind it.</summary>
    public static bool IsObject(Material material, int token) =>
        material.IsForm(token, "علي") && material.IsForm(token + 1, "ما") && material.IsWord(token - 1)
        && !(material.Matches.TryGet(token + 2, EntryKind.Cue, out var cue) && cue.Entry.Value is CueFacts { ObjectWritten: false, That: true });

    /// <summary>حملة is no "حمله".</summary>
    public static bool HasTaMarbuta(Material material, Match match) =>
        match.Entry.Value is CueFacts { ObjectWritten: true } && material.Report.Text[material.Tokens[match.End - 1].End - 1] == Letters.TaMarbuta;

    /// <summary>ومقره is a seat, no "مقرة".</summary>
    public static bool HasPronoun(Material material, Match match) =>
        match.Entry.Value is CueFacts { Form: CueForm.Participle, Feminine: true } && material.Report.Text[material.Tokens[match.End - 1].End - 1] == 'ه';

    private const char Shadda = '\u0651';
}
