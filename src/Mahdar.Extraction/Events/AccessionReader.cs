using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Talks told only by what they are about, a state's way into a body or out of it: مفاوضات انضمام صربيا إلى الاتحاد, المحادثات حول خروج بريطانيا من. The state and the body hold them.</summary>
internal sealed class AccessionReader(Scene scene, PartyReader parties)
{
    private const int MostBetween = 4;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        if (telling.Facts is not { Frame: TriggerFrame.Talks, Type: EventType.Meeting }) return null;
        for (var i = telling.Trigger.End; i <= telling.Trigger.End + MostBetween && i < telling.Sentence.End; i++)
            if (material.IsParticle(i, EventParticle.Joins)) return Joined(i + 1) is { } pair ? new Pairing(pair, [], false, "noun: of who joins or leaves and the body") : null;
        return null;
    }

    /// <summary>"صربيا إلى الاتحاد", "بلاده من التكتل": the state and the body, where the words name both.</summary>
    private EntityDraft[]? Joined(int token)
    {
        var (state, end) = parties.IsOwnState(token) ? (parties.OwnState(token), token + 1)
            : scene.Referents.StartingAt(token) is { Kind: ReferentKind.State or ReferentKind.Capital } named ? (named.Entity, named.End) : (null, token);
        return state is not null && (scene.LinkAt(end, out var next) is LinkKind.From or LinkKind.To || material.IsForm(end, "عن") && (next = end + 1) > 0) && scene.Referents.StartingAt(next) is { Kind: ReferentKind.Organization } body ? [state, body.Entity] : null;
    }
}
