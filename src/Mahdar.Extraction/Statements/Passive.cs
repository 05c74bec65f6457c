using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells verbs of which nobody is the subject: "اتُهم بأنه", "كتب عليها", "يذكر أن", "يتوقع أن".</summary>
internal static class Passive
{
    private const char Damma = '\u064f';

    /// <summary>A past verb written with damma, or "كتب عليها": its subject is what is said or of whom, not who says it.</summary>
    public static bool Is(Material material, Match match, CueFacts cue) =>
        cue.Form == CueForm.Past && (material.Report.Text.AsSpan(material.Tokens[match.First].Start, material.Tokens[match.First].Length).Contains(Damma)
            || cue.Verb == "كتب" && material.IsWord(match.End) && material.Passage.Form(match.End) is "عليها" or "عليه");

    /// <summary>"تبين لاحقا أن": what turns out nobody says, unless somebody is told.</summary>
    public static bool TurnsOut(CueFacts cue) => cue is { Form: CueForm.Present, Verb: "بين" or "بينت", Feminine: true, Plural: false };

    /// <summary>"يذكر أن", "يشار إلى أن", "وتبين لاحقا أن": without a subject of its own such a verb is the reporter's.</summary>
    public static bool IsImpersonal(CueFacts cue) =>
        cue is { Form: CueForm.Present, Verb: "" } || TurnsOut(cue) || cue is { Form: CueForm.Present, Feminine: false, Plural: false } && cue.Verb is "ذكر" or "أشار" or "نوه" or "لفت" or "توقع" or "رجح" or "اعتبر" or "قدر" or "وصف" or "طلب";
}
