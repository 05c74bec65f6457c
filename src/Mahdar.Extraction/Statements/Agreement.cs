using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Whether a cue and a speaker agree in gender, as Arabic verbs and their subjects do.</summary>
internal static class Agreement
{
    /// <summary>Whether the one understood can be the subject of a cue that names none.</summary>
    public static bool Fits(EntityDraft speaker, CueFacts cue) => cue.Form == CueForm.Noun && !cue.Feminine || speaker.Type switch
    {
        EntityType.Person => speaker.Gender == Gender.Any || (speaker.Gender == Gender.Feminine) == cue.Feminine,
        EntityType.State when speaker.Sort != EntityBook.Organs => cue.Feminine || !IsFeminineState(speaker),
        _ when speaker.Gender != Gender.Any && cue is { Plural: false, Form: CueForm.Past or CueForm.Present or CueForm.Participle } => (speaker.Gender == Gender.Feminine) == cue.Feminine,
        _ when speaker.Sort == EntityBook.Sources && AreMen(speaker.Name) && (cue.Feminine || cue is { Plural: false, Form: CueForm.Past or CueForm.Present }) => false,
        _ when speaker.Sort == EntityBook.Sources && cue is { Feminine: false, Plural: false, Form: CueForm.Past or CueForm.Present } && IsWomanOrAuthority(speaker.Name) => false,
        _ => IsFeminine(speaker.Name) == cue.Feminine || speaker.Sort == EntityBook.Sources,
    };

    /// <summary>States are feminine but for a few.</summary>
    public static bool IsFeminineState(EntityDraft state) => state.Ref is not ("IQ" or "LB" or "JO" or "SD" or "YE" or "MA" or "SO" or "VA");

    /// <summary>"مصدرين", "دبلوماسيون", "ممثلو الادعاء": no singular verb goes on with them.</summary>
    private static bool AreMen(string? name) => name is not null && name.Split(' ')[0] is var first && (first.EndsWith("ون", StringComparison.Ordinal) || first.EndsWith("ين", StringComparison.Ordinal) || first.Length > 3 && first.EndsWith('و'));

    /// <summary>"إحدى الممثلات", "الفتاة", "الشرطة": no verb of a man goes on with them.</summary>
    private static bool IsWomanOrAuthority(string? name) =>
        name is not null && Letters.WithoutArticle(Letters.Fold(name.Split(' ')[0])) is var noun && (Particles.Is(noun, Particle.Woman) || noun[^1] == Letters.Ha && Particles.Is(noun, Particle.Authority));

    /// <summary>Whether a noun of that name is feminine: وزارة, الأمم المتحدة, مصادر.</summary>
    public static bool IsFeminine(string? name) => name is not null && (name.Split(' ')[0] is var first && (first.EndsWith('ة') || first is "الأمم" or "الخارجية" or "مصادر" || first.EndsWith("يا", StringComparison.Ordinal) || first.EndsWith("ات", StringComparison.Ordinal)));
}
