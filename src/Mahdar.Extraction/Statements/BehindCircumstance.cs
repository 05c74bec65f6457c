using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// Finds who speaks behind a short circumstance that stands between a verb of saying and its subject, as agencies of the Maghreb write: "أكد، اليوم
/// بالجزائر، وزير الخارجية فلان أن", "قال للصحفيين الوزير إن", "أعلن في بيان الرئيس أن". What is said must follow.
/// </summary>
internal sealed class BehindCircumstance(Material material, ReferentIndex referents, SourceReader sources)
{
    private const int MostUnits = 4, MostToWords = 14, MostQualities = 2;

    /// <summary>The token where the subject begins, or 0 where none is told so. <paramref name="from"/>: the token behind the verb.</summary>
    public int Find(int from, CueFacts cue)
    {
        if (cue is not { Form: CueForm.Past or CueForm.Present, ObjectWritten: false, NeedsObject: false }) return 0;
        var at = from;
        for (var units = 0; units < MostUnits; units++)
        {
            var end = Unit(material.IsComma(at) ? at + 1 : at);
            if (end == 0) break;
            at = end;
        }
        if (at == from) return 0;
        if (material.IsComma(at)) at++;
        return IsSubject(at) && BringsWords(at) ? at : 0;
    }

    /// <summary>The end of a day ("أمس"), a place ("بالجزائر العاصمة", "في موسكو"), an occasion ("في بيان", "خلال مؤتمر صحفي", "عقب الاجتماع", "أمام مجلس الأمن") or those told ("للصحفيين") that starts at a token; 0 where none does.</summary>
    private int Unit(int token)
    {
        if (material.IsTime(token)) return token + 1;
        if (!material.IsWord(token)) return 0;
        if (material.Passage.Form(token) is "للصحفيين" or "للصحافيين" or "للصحافه") return token + 1;
        if (referents.StartingAt(token) is { Kind: ReferentKind.Place or ReferentKind.Capital or ReferentKind.State } here) return (here.Proclitics & Proclitics.Ba) != 0 ? here.End : 0;
        if (!Particles.Is(material, token, Particle.Preposition) || material.Passage.Form(token) is "عن" or "من" or "الي" or "بين" or "مع" or "حول" or "بشان") return 0;
        var next = material.IsForm(token, "علي") && material.IsForm(token + 1, "هامش") ? token + 2 : token + 1;
        if (referents.StartingAt(next) is { Kind: ReferentKind.Place or ReferentKind.Capital or ReferentKind.State or ReferentKind.Organization, Proclitics: Proclitics.None or Proclitics.Al } there) return there.End;
        if (!material.IsWord(next) || referents.Covering(next) is not null || next == token + 1 && material.IsForm(token, "علي")) return 0;
        if (material.HasArticle(next)) return next + 1;
        if (!Particles.Is(material, next, Particle.Document) && !material.IsForm(next, "موتمر")) return 0;
        var end = next + 1;
        while (end <= next + MostQualities && material.IsWord(end) && referents.Covering(end) is null && material.Passage.Form(end) is "صحفي" or "صحافي" or "مشترك" or "متلفز" or "رسمي" or "له" or "لها") end++;
        return end;
    }

    /// <summary>Somebody by his office, a body, or a source without a name.</summary>
    private bool IsSubject(int token) =>
        referents.StartingAt(token) is { Proclitics: Proclitics.None or Proclitics.Al } who
            ? who is { Kind: ReferentKind.Person or ReferentKind.Official, Office: not null } or { Kind: ReferentKind.Organization, Entity.IsOutlet: false } || who.Kind == ReferentKind.State && material.HasArticle(token)
            : !material.StartsWith(token, Letters.Lam) && sources.ReadAt(token) is { Kind: SpeakerKind.Told, Rule: "unnamed source" };

    /// <summary>Behind the subject, with its offices and days, stands أن or a colon.</summary>
    private bool BringsWords(int subject)
    {
        for (var i = subject + 1; i < subject + MostToWords && i < material.Tokens.Length; i++)
        {
            if (Complementizer.IsAt(material, i) || material.Is(i, ':')) return true;
            if (material.Is(i, '.') || material.Tokens[i].Kind == TokenKind.Break || Cues.IsAt(material, i) && referents.Covering(i) is null) return false;
        }
        return false;
    }
}
