using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Another state's diplomat who is called to the ministry: "استدعت الخارجية السفير الفرنسي", "أعلنت موسكو استدعاء القنصل الهولندي", "الذي استدعي إلى الوزارة".</summary>
internal sealed class SummonReader(Scene scene, SubjectReader subjects)
{
    private const int MostSentencesBack = 2, MostToHome = 10;

    private readonly Material material = scene.Material;

    public Pairing? Read(Telling telling)
    {
        var (trigger, facts, sentence, slots) = telling;
        if (facts.Pronoun != TriggerPronoun.None || IsCalledHome(trigger.End)) return null;
        var told = slots.Bare.Concat(slots.With).Concat(slots.Between).ToList();
        // "استدعت سفيرها": one's own is called home.
        if (told.Exists(list => subjects.IsOwn(list.First))) return null;
        if (told.Count > 1 && (IsOfDiplomats(told[1].Parties, told[1].First) || IsOfficial(told[1]) && told[0].Parties.All(party => StateOf(party) is { } state && !IsOf(told[1].Parties, state)))) return new Pairing(told[0].Parties, told[1].Parties, told[1].Each, "summons: subject and object") { Delegated = told[0].Delegation };
        var before = (trigger.Proclitics & (Proclitics.Wa | Proclitics.Fa)) == 0 ? subjects.Adjacent(trigger.First, sentence.First) : null;
        if (told.Count == 0) return OfPassive(telling, before);
        if (!IsOfDiplomats(told[0].Parties, told[0].First)) return null;
        var met = told[0].Parties;
        if (before is { Count: > 0 } && before.All(party => !met.Contains(party))) return new Pairing(before, met, told[0].Each, "summons: subject before");
        return Summoner(telling, met) is { } state ? new Pairing([state], met, told[0].Each, "summons: subject understood") { Told = false } : null;
    }

    /// <summary>"سفير إيران في فيينا الذي استدعي إلى الوزارة": who is told before is called.</summary>
    private Pairing? OfPassive(Telling telling, IReadOnlyList<EntityDraft>? before)
    {
        var (trigger, facts, _, _) = telling;
        var all = scene.Referents.All;
        if (facts.Form == TriggerForm.Noun || before is not { Count: > 0 } || RecentParties.Before(all, trigger.First) is not (>= 0 and var last) || !IsOfDiplomats(before, all[last].First)) return null;
        return Summoner(telling, before) is { } state ? new Pairing([state], before, false, "summons: of a passive") { Told = false } : null;
    }

    /// <summary>"استدعت سفيري البلدين للتشاور", "استدعاء السفير من الكويت", "استدعي من منصبه".</summary>
    private bool IsCalledHome(int from)
    {
        for (var i = from; i < from + MostToHome && (material.IsWord(i) || material.IsComma(i)); i++)
            if (material.IsForm(i, "للتشاور") || material.IsForm(i, "التشاور") || IsFrom(i) && (i == from || scene.Referents.Covering(i - 1) is not null)) return true;
        return false;
    }

    private bool IsFrom(int token) => material.IsForm(token, "من") && scene.Referents.Covering(token) is null && !material.IsEachOf(token - 1);

    /// <summary>The state told last before the word that is not the diplomat's own, by itself, its ministry or an official of it; of a verb also in the sentences before.</summary>
    private EntityDraft? Summoner(Telling telling, IReadOnlyList<EntityDraft> called)
    {
        var (trigger, facts, sentence, _) = telling;
        if (SummonerFrom(sentence.First, trigger.First, called) is { } told) return told;
        if (scene.SpeakerAt(trigger.First)?.RepresentedState is { } home && !IsOf(called, home)) return scene.Book.State(home);
        var before = material.Passage.Sentences[Math.Max(0, material.Passage.SentenceOf(trigger.First) - MostSentencesBack)];
        return facts.Form != TriggerForm.Noun && material.IsActive(before.First) ? SummonerFrom(before.First, sentence.First, called) : null;
    }

    private EntityDraft? SummonerFrom(int from, int to, IReadOnlyList<EntityDraft> called)
    {
        var all = scene.Referents.All;
        for (var i = RecentParties.Before(all, to); i >= 0 && all[i].First >= from; i--)
            if (StateOf(scene.AsGovernment(all[i])) is { } state && !IsOf(called, state)) return scene.Book.State(state);
        return null;
    }

    private static bool IsOf(IReadOnlyList<EntityDraft> called, string state) => called.Any(party => party.RepresentedState == state || party.Type == EntityType.State && party.Ref == state);

    /// <summary>"استدعت مصر دبلوماسيا يونانيا", "مسؤولا بالسفارة السويدية": without an office that is known.</summary>
    private static bool IsOfficial(PartyList called) => called is { Delegation: true, Parties: [{ Type: EntityType.State }] };

    private static string? StateOf(EntityDraft party) => party.Type == EntityType.State ? party.Ref : party.Sort == "ministry" ? party.Country : null;

    private static string? StateOf(Referent referent) => referent switch
    {
        { Kind: ReferentKind.State or ReferentKind.Capital } => referent.Entity.Ref,
        { Kind: ReferentKind.Organization, Entity.Sort: "ministry" } => referent.Entity.Country,
        { Kind: ReferentKind.Person or ReferentKind.Official } => referent.Entity.RepresentedState,
        _ => null,
    };

    /// <summary>"السفير الفرنسي", "القنصل التركي العام", "مبعوثي بريطانيا وهولندا".</summary>
    private bool IsOfDiplomats(IReadOnlyList<EntityDraft> parties, int first) =>
        parties.All(party => party.Offices.Exists(held => held.Role == Role.Ambassador)) || scene.Referents.StartingAt(first) is { Office.Head: "consul" or "envoy" };
}
