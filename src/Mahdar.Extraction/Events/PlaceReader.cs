using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Where an event is held: a city or state after في or ب in its clause, or the city that names it (قمة هلسنكي).</summary>
internal sealed class PlaceReader(Scene scene)
{
    private const int MostAhead = 22, MostBack = 10, MostUnknown = 4, MostToWhere = 5, MostToCity = 4;

    private readonly Material material = scene.Material;

    public (EntityDraft Place, string? Country)? Read(Match trigger, Slots slots, int sentenceFirst, int sentenceEnd)
    {
        if (slots.Place is { } told && !IsVast(told)) return scene.PlaceOf(told);
        if (WhereBefore(trigger.First, sentenceFirst) is { } where) return scene.PlaceOf(where);
        var unknown = 0;
        var noun = trigger.Entry.Value is TriggerFacts { Form: TriggerForm.Noun };
        for (var i = Math.Max(slots.End, trigger.End); i < sentenceEnd && i < trigger.End + MostAhead; i++)
        {
            if (IsPlaceAt(i) is { } place) return scene.PlaceOf(place);
            // "استقبل وفدا من الاتحاد الذي اختتم مؤتمره في بغداد": where the guest was before.
            if (!noun && scene.LinkAt(i, out _) is LinkKind.Relative) break;
            if (IsUnknown(i) && ++unknown > MostUnknown || material.IsComma(i) && IsUnknown(i + 1)) break;
            if (material.Is(i, ':') || material.Tokens[i].Kind == TokenKind.Quote || scene.Referents.Covering(i) is null && (scene.LinkAt(i, out _) is LinkKind.Stop or LinkKind.Topic || scene.TryTrigger(i, out _, out var facts) && facts.Form != TriggerForm.Noun && facts.Frame is not (TriggerFrame.Light or TriggerFrame.Gather))) break;
        }
        // "هدوء في درعا، ولقاء بين الرئيسين": the next of what a headline lists is elsewhere.
        if (noun && (trigger.Proclitics & Proclitics.Wa) != 0 && material.IsComma(trigger.First - 1)) return null;
        for (var i = trigger.First - 1; i >= sentenceFirst && i > trigger.First - MostBack; i--)
        {
            if ((IsPlaceAt(i) ?? Hosting(i)) is { } place) return scene.PlaceOf(place);
            if (scene.Referents.Covering(i) is null && (scene.LinkAt(i, out _) is LinkKind.Stop || scene.TryTrigger(i, out _, out _))) break;
        }
        return null;
    }

    /// <summary>"إلى باريس حيث يلتقي", "قادما من عمان، حيث أجرى عباس مباحثات", "في البيت الأبيض، حيث من المقرر أن يجتمع": what stands before حيث, a day between them or not.</summary>
    private Referent? WhereBefore(int token, int sentenceFirst)
    {
        var at = token - 1;
        while (at >= sentenceFirst && at >= token - MostToWhere && !material.IsForm(at, "حيث") && !material.IsComma(at) && !(scene.TryTrigger(at, out _, out var verb) && verb.Frame != TriggerFrame.Light)) at--;
        if (at < sentenceFirst || !material.IsForm(at, "حيث")) return null;
        for (at--; at > sentenceFirst && (material.IsComma(at) || scene.Times.At(at) is not null); at--) { }
        return scene.Referents.Covering(at) is { } land && land.End == at + 1 && scene.LandAt(land.First) is not null ? land : null;
    }

    /// <summary>"شهدت القاهرة اجتماعا", "تستضيف مدينة جنيف السويسرية الجولة الثانية", "احتضنت العاصمة الأردنية عمان لقاء": the city or land that a verb of hosting has behind it.</summary>
    private Referent? Hosting(int verb)
    {
        if (!material.IsParticle(verb, EventParticle.Venue) && !(scene.TryTrigger(verb, out _, out var facts) && facts is { Frame: TriggerFrame.Host, Form: not TriggerForm.Noun, Pronoun: TriggerPronoun.None })) return null;
        for (var i = verb + 1; i < verb + MostToCity; i++)
            if (scene.Referents.StartingAt(i) is { Proclitics: Proclitics.None or Proclitics.Al } city && scene.IsLand(city)) return city;
            else if (!material.IsForm(i, "مدينه") && !material.IsForm(i, "العاصمه") && !material.Matches.Has(i, EntryKind.Nationality)) return null;
        return null;
    }

    private bool IsUnknown(int token) => material.IsWord(token) && scene.Times.At(token) is null && scene.Referents.Covering(token) is null && scene.LinkAt(token, out _) is null && scene.MarkAt<StatusMark>(token, out _) is null && !scene.TryTrigger(token, out _, out _);

    public static (EntityDraft Place, string? Country) Of(Referent referent) =>
        (referent.Entity, referent.Entity.Land);

    private Referent? IsPlaceAt(int token)
    {
        if (scene.LandAt(token) is not { } land || IsVast(land)) return null;
        // "ناقشا الوضع في سوريا": what they speak of is there.
        if (material.IsParticle(token - 2, EventParticle.Situation)) return null;
        return scene.LinkAt(token - 1, out _) is LinkKind.In || (land.Proclitics & Proclitics.Ba) != 0 || land.Kind == ReferentKind.Place && IsCapital(token - 1) ? land : null;
    }

    /// <summary>"بناء هيكل للأمن في أوراسيا", "الأوضاع في البحر الأحمر": what lies in no one state is what they speak of.</summary>
    private bool IsVast(Referent place) =>
        place is { Kind: ReferentKind.Place, Entity.Country: null } && material.Matches.TryGet(place.First, EntryKind.Place, out var match) && match.Entry.Sort is "region" or "continent" or "sea" or "river";

    /// <summary>"بالعاصمة هلسنكي", "العاصمة الفنلندية هلسنكي".</summary>
    private bool IsCapital(int token)
    {
        if (material.Matches.Has(token, EntryKind.Nationality)) token--;
        return material.IsForm(token, "العاصمه") || material.IsForm(token, "بالعاصمه");
    }
}
