using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Officials of whom nothing more is told are those of the land that somebody visits: "زار بغداد والتقى كبار المسؤولين", "توجه إلى موسكو لعقد لقاءات مع مسؤولين حكوميين".</summary>
internal sealed class HostsReader(Scene scene, RecentParties recent)
{
    private const int MostFromVisit = 30, MostToHosts = 4;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts is not { Type: EventType.Meeting, Pronoun: TriggerPronoun.None, Frame: TriggerFrame.Object or TriggerFrame.With or TriggerFrame.Meeting or TriggerFrame.Talks } || trigger.Definite || slots is not { Bare.Count: 0, With.Count: 0, Between.Count: 0 }) return null;
        if (recent.Journeys.Journey(sentence.First, trigger.First) is not { Country: { } state, Status: not EventStatus.Cancelled and not EventStatus.Denied } visit || trigger.First - visit.End > MostFromVisit || IsOfAnother(visit.End, trigger.First) || !AreHosts(trigger, facts)) return null;
        return new Pairing([.. visit.Parties.Take(visit.Parties.Count - 1)], [scene.Book.State(state)], false, "officials of the land visited") { Told = false, Delegated = true };
    }

    /// <summary>"مع كبار المسؤولين", "للقاء عدد من المسؤولين", not "مسؤولين من الشركة", "قادة المؤسسات".</summary>
    private bool AreHosts(Match trigger, TriggerFacts facts)
    {
        var with = facts.Frame == TriggerFrame.Object || facts.Frame == TriggerFrame.Meeting && (trigger.Proclitics & Proclitics.La) != 0;
        for (int i = trigger.End, next; i < trigger.End + MostToHosts; i = Math.Max(next, i + 1))
        {
            if (with && scene.MarkAt<DelegationMark>(i, out var end) is { Armed: false })
            {
                while (material.IsWord(end) && scene.LinkAt(end, out _) is null && material.HasArticle(end) == material.HasArticle(end - 1)) end++;
                return !material.IsWord(end) || material.HasAnd(end) || scene.Times.At(end) is not null || scene.LinkAt(end, out _) is not (null or LinkKind.From) && !material.IsForm(end, "عن");
            }
            var link = scene.LinkAt(i, out next);
            with |= link == LinkKind.With;
            if (scene.Referents.Covering(i) is not null || link is not (LinkKind.With or LinkKind.Skip) && scene.Times.At(i) is null) return false;
        }
        return false;
    }

    /// <summary>"وصل الوزير إلى بغداد، فيما التقى الرئيس": somebody told between acts in what follows.</summary>
    private bool IsOfAnother(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (scene.Referents.StartingAt(i) is { Kind: ReferentKind.Person or ReferentKind.Official or ReferentKind.Organization, Proclitics: Proclitics.None or Proclitics.Al } || material.Is(i, ':')) return true;
        return false;
    }
}
