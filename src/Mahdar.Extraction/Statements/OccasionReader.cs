using Mahdar.Extraction.Events;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// The event at which something was said: told beside the cue as its circumstance ("قال خلال لقائه بنظيره", "أكد في ختام اجتماعهما"), with the
/// speaker's side among its parties. What the same speaker goes on to say in the next sentence was said there too.
/// </summary>
internal sealed class OccasionReader
{
    /// <summary>So many tokens before the words of the event the word may stand that makes it a circumstance.</summary>
    private const int Reach = 2;

    private readonly Material material;
    private readonly IReadOnlyList<EventDraft> events;

    /// <summary>What tells of events as a circumstance, by its sentence: the event and the first token of the words.</summary>
    private readonly ILookup<int, (int Event, int First)> circumstances;

    private StatementDraft? before;
    private int? occasion;

    public OccasionReader(Material material, IReadOnlyList<EventDraft> events)
    {
        (this.material, this.events) = (material, events);
        circumstances = events.SelectMany((happening, i) => happening.Evidence.Select(words => (Event: i, words.First)))
            .Where(told => IsCircumstance(told.First)).ToLookup(told => material.Passage.SentenceOf(told.First));
    }

    /// <summary>The index of the event, or null. The statements of a report are to be asked for in their order.</summary>
    public int? Read(StatementDraft said)
    {
        var told = Told(said);
        if (told is null && before is { } last && last.Speaker == said.Speaker && SentenceOf(said) - SentenceOf(last) is 0 or 1) told = occasion;
        (before, occasion) = (said, told);
        return told;
    }

    private int? Told(StatementDraft said)
    {
        if (said.CueEnd <= said.CueFirst) return null;
        var sentence = SentenceOf(said);
        foreach (var (at, first) in circumstances[sentence])
            if ((first < said.First || first >= said.End) && IsBeside(first, said, sentence) && HasPart(events[at], said)) return at;
        return null;
    }

    private int SentenceOf(StatementDraft said) => material.Passage.SentenceOf(said.CueEnd > said.CueFirst ? said.CueFirst : said.First);

    /// <summary>Behind the verb of saying, or at the head of its sentence; what stands between belongs to another clause.</summary>
    private bool IsBeside(int first, StatementDraft said, int sentence) => first >= said.CueFirst || first - Reach - 1 <= material.Passage.Sentences[sentence].First;

    private static bool HasPart(EventDraft happening, StatementDraft said) =>
        happening.Parties.Contains(said.Speaker) || happening.Parties.Any(party => PartyReader.SideOf(party).Equals(PartyReader.SideOf(said.Speaker)));

    /// <summary>خلال، أثناء، لدى، في ختام، في مستهل: while it went on.</summary>
    private bool IsCircumstance(int first)
    {
        for (var i = first; i >= Math.Max(0, first - Reach); i--)
            if (material.IsWord(i) && material.Passage.Form(i) is "خلال" or "اثناء" or "لدي" or "ختام" or "مستهل" or "بدايه" or "وخلال" or "واثناء" or "ولدي") return true;
        return false;
    }
}
