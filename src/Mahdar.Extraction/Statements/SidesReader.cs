using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells which side speaks first where both do.</summary>
internal sealed class SidesReader(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>"البلدان", "الجانبان": of the states spoken of, the one named first.</summary>
    public EntityDraft? First(int token)
    {
        EntityDraft? last = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || StateOf(referents.All[i]) is not { } state || state == last) continue;
            if (last is not null) return state;
            last = state;
        }
        return last;
    }

    /// <summary>"الشركتان", "الحزبان": of the last two bodies named that hand nothing on, the one named first; null where there are not two.</summary>
    public EntityDraft? FirstBody(int token)
    {
        EntityDraft? last = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || referents.All[i] is not { Kind: ReferentKind.Organization, Entity: { IsOutlet: false } body } || body == last) continue;
            if (last is not null) return body;
            last = body;
        }
        return null;
    }

    /// <summary>"الدول الثلاث": of as many states that stand side by side before, the first; "حكومات تونس والأردن": the first. Null where there are none.</summary>
    public SpeakerReading? Several(int token)
    {
        if (!material.IsWord(token) || !material.IsWord(token + 1)) return null;
        if (material.Passage.Form(token) is "حكومات" or "حكومتا" or "حكومتي" && referents.StartingAt(token + 1) is { Kind: ReferentKind.State, Proclitics: Proclitics.None } state)
        {
            var last = state;
            while (referents.StartingAt(last.End) is { Kind: ReferentKind.State } next && (next.Proclitics & Proclitics.Wa) != 0) last = next;
            return new SpeakerReading(SpeakerKind.Told, state.Entity, last.End, "the first named");
        }
        if (material.Passage.Form(token) is not ("الدول" or "البلدان") || CountAt(material.Passage.Form(token + 1)) is not (> 0 and var count)) return null;
        var run = 1;
        for (var i = referents.All.Count - 1; i > 0; i--)
        {
            if (referents.All[i].First >= token) continue;
            run = IsJoined(referents.All[i - 1], referents.All[i]) ? run + 1 : 1;
            if (run == count && (i == 1 || !IsJoined(referents.All[i - 2], referents.All[i - 1]))) return new SpeakerReading(SpeakerKind.Told, referents.All[i - 1].Entity, token + 2, "the first named");
        }
        return null;
    }

    private static int CountAt(ReadOnlySpan<char> form) => form switch { "الثلاث" or "الثلاثه" => 3, "الاربع" or "الاربعه" => 4, "الخمس" or "الخمسه" => 5, "الست" or "السته" => 6, _ => 0 };

    private static bool IsJoined(Referent first, Referent second) =>
        first.Kind is ReferentKind.State or ReferentKind.Capital && second.Kind is ReferentKind.State or ReferentKind.Capital && (second.First == first.End && (second.Proclitics & Proclitics.Wa) != 0 || second.First == first.End + 1);

    private EntityDraft? StateOf(Referent referent) =>
        referent.Kind is ReferentKind.State or ReferentKind.Capital ? IsPlace(referent) ? null : referent.Entity
        : referent.Kind is ReferentKind.Person or ReferentKind.Official && referent.Entity.RepresentedState is { } code ? book.State(code) : null;

    /// <summary>"في المنامة": where they are, and none of them.</summary>
    private bool IsPlace(Referent referent) => material.IsForm(referent.First - 1, "في") || (referent.Proclitics & Proclitics.Ba) != 0;
}
