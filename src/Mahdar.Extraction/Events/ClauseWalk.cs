using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Events;

/// <summary>How far the clause was read, and what is known of what comes next.</summary>
internal sealed class ClauseWalk
{
    public ClauseWalk(Match trigger, TriggerFacts facts, int limit, bool gathered)
    {
        (Trigger, Facts, Limit, At) = (trigger, facts, limit, trigger.End);
        Slots = new Slots { End = trigger.End, Gathered = gathered };
        BareAllowed = !Noun || !trigger.Definite || gathered;
    }

    public Match Trigger { get; }
    public TriggerFacts Facts { get; }
    public Slots Slots { get; }
    public int Limit { get; }
    public bool Noun => Facts.Form == TriggerForm.Noun;
    /// <summary>"استقباله": the pronoun tells who receives.</summary>
    public bool Reception => Facts is { Form: TriggerForm.Noun, Frame: TriggerFrame.Object, Pronoun: TriggerPronoun.One };
    public bool Visit => Facts.Frame is TriggerFrame.Place or TriggerFrame.Way or TriggerFrame.Leave or TriggerFrame.Send or TriggerFrame.Going or TriggerFrame.Return or TriggerFrame.Stay or TriggerFrame.Begin or TriggerFrame.Visit or TriggerFrame.Tour;
    /// <summary>The next token.</summary>
    public int At { get; set; }
    /// <summary>What led to it: a preposition, or nothing.</summary>
    public LinkKind Link { get; set; } = LinkKind.Bare;
    /// <summary>Whether the event is told to be with somebody whom no table knows: "لقائه مع طلاب الجامعة".</summary>
    public bool WithStrangers { get; set; }
    /// <summary>So many words that say nothing stand before it.</summary>
    public int Unknown { get; set; }
    /// <summary>Whether a party without a preposition belongs to the event: after a noun only what follows at once, "لقاء ترمب", not "لقاء كبير ترمب".</summary>
    public bool BareAllowed { get; set; }
    /// <summary>Whether a verb of its clause carries the noun: "الزيارة التي قام بها".</summary>
    public bool Carried { get; set; }

    /// <summary>Something of the event was read up to a token.</summary>
    public bool? Took(int end)
    {
        Slots.End = end;
        return Passed(end);
    }

    /// <summary>Goes on at a token, with nothing that leads to it.</summary>
    public bool? Passed(int end)
    {
        (At, Link, Unknown) = (end, LinkKind.Bare, 0);
        return true;
    }

    /// <summary>Goes on at a token, with what led to it so far.</summary>
    public bool? Skipped(int end)
    {
        At = end;
        return true;
    }
}
