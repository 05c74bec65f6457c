using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Who leaves an agreement: انسحاب واشنطن من الاتفاق مع طهران.</summary>
internal sealed class LeaverReader(Scene scene, SubjectReader subjects)
{
    private const int MostToLeave = 10;

    /// <summary>"انسحاب الولايات المتحدة من الاتفاق مع إيران", "أعلن الرئيس سحب بلاده من": who leaves an agreement was party to it, not who praises or blames it.</summary>
    public EntityDraft? Read(Telling telling, EntityDraft[] known)
    {
        var noun = telling.Trigger.First;
        if (!scene.Material.IsForm(noun - 1, "من")) return null;
        for (var i = noun - 2; i >= telling.Sentence.First && i > noun - MostToLeave; i--)
        {
            if (!scene.Material.IsParticle(i, EventParticle.Leaves)) continue;
            // "الانسحاب الأميركي من".
            if (scene.Material.Matches.TryGet(i + 1, EntryKind.Nationality, out var nationality) && nationality is { Definite: true, Entry.State: { } state }) return scene.Book.State(state);
            var all = scene.Referents.All;
            var last = RecentParties.Before(all, noun - 1);
            return OfState(last >= 0 && all[last].First > i - MostToLeave && all[last].First >= telling.Sentence.First && all[last].Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.State or ReferentKind.Capital && !IsWhere(all[last]) ? all[last].Entity
                : subjects.Before(i, telling.Sentence.First, known) ?? subjects.Understood(i, known));
        }
        return null;
    }

    /// <summary>"تصريحات من الرياض أن الانسحاب من الاتفاق": where somebody speaks.</summary>
    private bool IsWhere(Referent land) => land.Kind is ReferentKind.State or ReferentKind.Capital && scene.LinkAt(land.First - 1, out _) is LinkKind.From or LinkKind.In;

    /// <summary>"انسحب الرئيس من الاتفاق": his state was party to it; of an official who has neither name nor state nobody knows whom he means.</summary>
    private EntityDraft? OfState(EntityDraft? leaver) => leaver switch
    {
        { Type: EntityType.Person, RepresentedState: { } state } => scene.Book.State(state),
        { Type: EntityType.Person, Name: null } => null,
        _ => leaver,
    };
}
