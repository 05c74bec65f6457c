using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Words that name an office, without the name of who holds it: وزير الخارجية الروسي, رئيسا روسيا وتركيا, نظيره الصيني.
/// Tokens <paramref name="First"/> to <paramref name="End"/> (excluded).
/// </summary>
/// <param name="Of">One for each holder where the office is dual or plural and says so; else one or none.</param>
public sealed record OfficePhrase(int First, int End, Proclitics Proclitics, string Head, Role Role, Number Number, Gender Gender, bool Definite, IReadOnlyList<Affiliation> Of, OfficeStatus Status, string Rule)
{
    public Affiliation Affiliation => Of.Count > 0 ? Of[0] : default;

    /// <summary>The office whose holder this one serves (المتحدث باسم الرئيس), or null.</summary>
    public OfficePhrase? Principal { get; init; }

    /// <summary>Whether it is what somebody becomes or was (انتخب رئيسا للبلاد): it names nobody by itself.</summary>
    public bool IsPredicate { get; init; }

    public bool IsCounterpart => Head == "counterpart";
}
