using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Tells from the words around an event whether it is held, planned, proposed, cancelled or denied.</summary>
internal sealed class StatusReader(Scene scene)
{
    private const int MostBack = 9, MostAhead = 6;

    private readonly Material material = scene.Material;

    /// <summary>Null where the words don't tell.</summary>
    public EventStatus? Read(Match trigger, TriggerFacts facts, int sentenceFirst, int end)
    {
        if (facts.Form != TriggerForm.Noun) return OfVerb(trigger, facts.Form, sentenceFirst);
        return Before(trigger, sentenceFirst, false) ?? After(trigger, end) ?? Carried(trigger, sentenceFirst);
    }

    private EventStatus? OfVerb(Match verb, TriggerForm form, int sentenceFirst)
    {
        if ((verb.Proclitics & Proclitics.Sa) != 0 || material.IsForm(verb.First - 1, "سوف")) return EventStatus.Planned;
        if (form == TriggerForm.Past) return EventStatus.Held;
        return Before(verb, sentenceFirst, true);
    }

    /// <summary>The nearest word of status before the event in its clause.</summary>
    private EventStatus? Before(Match trigger, int sentenceFirst, bool verb)
    {
        for (var i = trigger.First - 1; i >= sentenceFirst && i >= trigger.First - MostBack; i--)
        {
            if (material.IsComma(i) && i < trigger.First - 1 || material.Is(i, ':')) break;
            foreach (var match in material.Matches.At(i))
            {
                if (match.Entry.Kind != EntryKind.Marker || match.Entry.Value is not StatusMark mark || match.End > trigger.First) continue;
                if ((match.Proclitics & Proclitics.Ka) != 0) continue;
                if (mark.Side == StatusSide.After || mark.Side == StatusSide.BeforePresent && !(verb && match.End == trigger.First)) continue;
                if (mark.Status == EventStatus.Held && (verb || match.End < trigger.First)) continue;
                return mark.Status;
            }
            if (scene.LinkAt(i, out _) is LinkKind.Relative && !verb) break;
        }
        return null;
    }

    private EventStatus? After(Match trigger, int end)
    {
        for (var i = trigger.End; i < Math.Max(end, trigger.End) + MostAhead && i < material.Tokens.Length && i < trigger.End + 22; i++)
        {
            if (scene.Times.At(i) is not null || scene.Referents.Covering(i) is not null) continue;
            if (material.Is(i, '.') || i > end && material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Break) break;
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind == EntryKind.Marker && match.Entry.Value is StatusMark { Side: StatusSide.After or StatusSide.Both } mark && (i <= end || material.Matches.At(i).Length > 0 && i <= trigger.End + 3)) return mark.Status;
            if (scene.TryTrigger(i, out var verb, out var facts) && facts is { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: not TriggerForm.Noun })
                return (verb.Proclitics & Proclitics.Sa) != 0 || material.IsForm(i - 1, "سوف") ? EventStatus.Planned : facts.Form == TriggerForm.Past ? EventStatus.Held : null;
        }
        return null;
    }

    /// <summary>The verb that carries the noun: سيعقد اجتماعا, أجرى مباحثات.</summary>
    private EventStatus? Carried(Match noun, int sentenceFirst)
    {
        for (var i = noun.First - 1; i >= sentenceFirst && i >= noun.First - 14; i--)
        {
            if (!scene.TryTrigger(i, out var verb, out var facts)) continue;
            if (facts is { Frame: TriggerFrame.Light or TriggerFrame.Gather }) return OfVerb(verb, facts.Form, sentenceFirst);
            if (facts.Form != TriggerForm.Noun) return null;
        }
        return null;
    }
}
