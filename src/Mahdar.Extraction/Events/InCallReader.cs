using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Those who speak in a call that is only the circumstance of what they do: "اتفق ترمب مع بوتين في اتصال هاتفي".</summary>
internal sealed class InCallReader(Scene scene, SubjectReader subjects, PartyReader parties, RecentParties recent)
{
    private const int MostBetween = 20;

    private readonly Material material = scene.Material;

    /// <summary>"اتفق ترمب مع بوتين في اتصال هاتفي": the two told last before a call that is only the circumstance.</summary>
    public Pairing? Read(Telling telling) =>
        IsCircumstance(telling.Trigger.First - 1) && (OfVerbBefore(telling) ?? OfVerbBehind(telling) ?? recent.Addressed(telling.Sentence.First, telling.Trigger.First) ?? recent.TwoBetween(telling.Sentence.First, telling.Trigger.First)) is { Count: >= 2 } two ? new Pairing(two, [], false, "noun: circumstance of what the two do") : null;

    /// <summary>"ناقشا في مكالمة هاتفية", "شارك فلان وفلان وفلان في مكالمة", "بحث كل من فلان وفلان وفلان الأزمة في اتصالات": the verb tells who.</summary>
    private IReadOnlyList<EntityDraft>? OfVerbBefore(Telling telling)
    {
        for (var i = telling.Trigger.First - 2; i >= telling.Sentence.First && i > telling.Trigger.First - MostBetween; i--)
        {
            if (!scene.TryTrigger(i, out var verb, out var facts) || facts.Form == TriggerForm.Noun) continue;
            return facts.Dual ? recent.Two(i) : facts.Frame is TriggerFrame.Part or TriggerFrame.Discuss or TriggerFrame.Deal && subjects.Of(verb, telling.Trigger.First, telling.Sentence.First) is { } all && PartyReader.Sides(all.Parties) > 1 ? all.Parties : null;
        }
        return null;
    }

    /// <summary>"وفي مكالمة هاتفية، أكدت ميركل وترمب": at the head of a sentence both are told with the verb behind.</summary>
    private IReadOnlyList<EntityDraft>? OfVerbBehind(Telling telling)
    {
        if (telling.Trigger.First > telling.Sentence.First + 1) return null;
        for (var i = telling.Trigger.End; i < telling.Sentence.End && i < telling.Trigger.End + MostBetween / 2; i++)
            if (parties.ReadAt(i) is { } list) return PartyReader.Sides(list.Parties) > 1 ? list.Parties : null;
        return null;
    }

    /// <summary>"في", "خلال": before the call.</summary>
    public bool IsCircumstance(int token) => material.IsParticle(token, EventParticle.Circumstance);
}
