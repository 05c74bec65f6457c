using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells who speaks in a relative clause: "روبيو، الذي قال", "الرسالة التي قال إنها" (not the letter), "تصريحات اعتبرت" (nobody).</summary>
internal sealed class RelativeSubject(Material material, ReferentIndex referents, Organs organs)
{
    /// <summary>Whether the verb stands behind الذي, التي or الذين.</summary>
    public bool Is(int verb) => PronounBefore(verb) >= 0;

    /// <summary>The one whom the pronoun takes up, where the verb agrees with the pronoun; null where somebody else must speak.</summary>
    public SpeakerReading? Read(Match verb, CueFacts cue)
    {
        var pronoun = PronounBefore(verb.First);
        if (pronoun < 0 || cue.ObjectWritten || !Agrees(pronoun, cue) || IsSpokenOf(material, verb.End)) return null;
        var at = material.IsComma(pronoun - 1) ? pronoun - 2 : pronoun - 1;
        // "الاتفاق مع إيران الذي اعتبر أنه": a masculine pronoun takes up no feminine state, so somebody else speaks.
        if (referents.Covering(at) is { Kind: ReferentKind.State, Entity: var land } state && !cue.Feminine && material.Passage.Form(pronoun) is "الذي" or "والذي" && !organs.IsOrgan(state) && Agreement.IsFeminineState(land)) return null;
        return referents.Covering(at) is { } referent && referent.End == at + 1 && referent.Kind != ReferentKind.Place
            ? new SpeakerReading(SpeakerKind.Told, organs.Speaker(referent), verb.End, "subject of the relative clause")
            : SpeakerReading.Nobody(verb.End);
    }

    /// <summary>"نتنياهو، الذي قال عنه إن": of whom somebody else speaks.</summary>
    public static bool IsSpokenOf(Material material, int token) => material.IsWord(token) && material.Passage.Form(token) is "عنه" or "عنها" or "عنهم";

    private int PronounBefore(int verb)
    {
        var at = verb - 1;
        if (material.IsForm(at, "قد") || material.IsForm(at, "كان") || material.IsForm(at, "كانت")) at--;
        return material.IsWord(at) && material.Passage.Form(at) is "الذي" or "التي" or "الذين" or "اللذان" or "اللذين" or "والذي" or "والتي" ? at : -1;
    }

    private bool Agrees(int pronoun, CueFacts cue) => material.Passage.Form(pronoun) switch
    {
        "الذي" or "والذي" => !cue.Feminine && !cue.Plural,
        "التي" or "والتي" => cue.Feminine,
        _ => true,
    };
}
