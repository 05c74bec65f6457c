using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Talks told only by what they are about, a state's way into a body or out of it: مفاوضات انضمام صربيا إلى الاتحاد, المحادثات حول خروج بريطانيا من. The state and the body hold them.</summary>
internal sealed class AccessionReader(Scene scene, PartyReader parties, SubjectReader subjects, StatusReader status)
{
    private const int MostBetween = 4;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        if (telling.Facts is not { Frame: TriggerFrame.Talks, Type: EventType.Meeting }) return null;
        var isNear = true;
        for (var i = telling.Trigger.End; i <= telling.Trigger.End + MostBetween && i < telling.Sentence.End; i++)
        {
            if (material.IsParticle(i, EventParticle.Joins) && Joined(i + 1) is { } pair) return new Pairing(pair, [], false, "noun: of who joins or leaves and the body");
            if (isNear && (material.IsParticle(i, EventParticle.Joins) || material.IsParticle(i, EventParticle.Joining)) && Untold(telling, i + 1) is { } told) return told;
            isNear &= material.HasArticle(i) || material.EndsInTaMarbuta(i) || scene.Referents.Covering(i) is not null;
        }
        return null;
    }

    /// <summary>"مفاوضات الحكومة البريطانية للخروج من الاتحاد", "محادثات الانضمام إلى الحلف": the state is whose talks they are, else the one that speaks.</summary>
    private Pairing? Untold(Telling telling, int token)
    {
        if (Body(token) is not { } body) return null;
        var owned = telling.Slots.Bare.Count > 0;
        var whose = owned ? telling.Slots.Bare[0].Parties[0] : scene.SpeakerAt(telling.Trigger.First) ?? subjects.Before(telling.Trigger.First, telling.Sentence.First, [body], bodies: true);
        return (whose?.Type == EntityType.State ? whose.Ref : whose?.RepresentedState) is { } state ? new Pairing([scene.Book.State(state), body], [], false, "noun: of who joins or leaves and the body") { Told = owned, Status = status.Before(telling.Trigger, telling.Sentence.First, false) is null or EventStatus.Held ? EventStatus.Ongoing : null } : null;
    }

    /// <summary>"إلى الحلف", "من التكتل".</summary>
    private EntityDraft? Body(int token) =>
        scene.LinkAt(token, out var next) is LinkKind.From or LinkKind.To && scene.Referents.StartingAt(next) is { Kind: ReferentKind.Organization, Entity.Sort: "union" or "intergovernmental" or "alliance" } body ? body.Entity : null;

    /// <summary>"صربيا إلى الاتحاد", "بلاده من التكتل": the state and the body, where the words name both.</summary>
    private EntityDraft[]? Joined(int token)
    {
        var (state, end) = parties.IsOwnState(token) ? (parties.OwnState(token), token + 1)
            : scene.Referents.StartingAt(token) is { Kind: ReferentKind.State or ReferentKind.Capital } named ? (named.Entity, named.End) : (null, token);
        return state is not null && (scene.LinkAt(end, out var next) is LinkKind.From or LinkKind.To || material.IsForm(end, "عن") && (next = end + 1) > 0) && scene.Referents.StartingAt(next) is { Kind: ReferentKind.Organization } body ? [state, body.Entity] : null;
    }
}
