using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Meetings that a journey is for, told by no word of their own: "يزور القاهرة لبحث الأزمة مع نظيره", "زيارة تهدف إلى مناقشة الملف مع الرئيس".</summary>
internal sealed class PurposeReader(Scene scene, PartyReader parties, RecentParties recent)
{
    private const int MostFromVisit = 14, MostOfTopic = 14;

    private static readonly TriggerFacts Facts = new(EventType.Meeting, TriggerFrame.Discuss, TriggerForm.Noun);
    private static readonly Entry Entry = new(EntryKind.Trigger, "لبحث", "لبحث") { Value = Facts };

    private readonly Material material = scene.Material;

    public (Telling Telling, Pairing Pairing)? ReadAt(int token, Sentence sentence)
    {
        if (!IsPurpose(token) || recent.Journeys.Visits(sentence.First, token) is not { Count: > 0 } visits || token - visits[^1].End > MostFromVisit) return null;
        for (var i = token + 1; i < sentence.End && i < token + MostOfTopic && !Ends(i); i++)
        {
            if (scene.LinkAt(i, out var end) is LinkKind.With && !BehindReader.IsBond(scene, i - 1) && parties.ReadAt(end) is { } hosts && AreHosts(hosts, visits[^1].Country))
                return (new Telling(new Match(token, token + 1, Proclitics.La, Entry), Facts, sentence, new Slots { End = hosts.End }),
                    new Pairing([.. visits.Select(visit => visit.Parties[0])], hosts.Parties, hosts.Each, "purpose: of who travels for it") { Apart = true, Each = visits.Count > 1 || hosts.Each, Delegated = hosts.Delegation });
            if (scene.Referents.StartingAt(i) is { } referent) i = referent.End - 1;
        }
        return null;
    }

    private static bool AreHosts(PartyList told, string? land) => (told.Proclitics & ~Proclitics.Al) == 0 && told.Parties.Any(host => Equals(PartyReader.SideOf(host), land));

    /// <summary>"لبحث", "إلى مناقشة".</summary>
    private bool IsPurpose(int token) =>
        scene.LinkAt(token, out _) is LinkKind.Topic && material.StartsWith(token, Letters.Lam)
        || (material.IsForm(token, "بحث") || material.IsForm(token, "مناقشه")) && scene.LinkAt(token - 1, out _) is LinkKind.To;

    private bool Ends(int token) =>
        material.Is(token, ':') || material.Tokens[token].Kind == TokenKind.Quote || scene.LinkAt(token, out _) is LinkKind.Relative || scene.IsSpeech(token)
        || scene.Referents.Covering(token) is null && scene.TryTrigger(token, out _, out var facts) && (facts.Form != TriggerForm.Noun || facts.Type is EventType.Meeting or EventType.Call);
}
