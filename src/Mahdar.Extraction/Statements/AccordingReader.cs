using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads what a source is given for, before or after the words: بحسب, وفقا ل, على حد قول.</summary>
internal sealed class AccordingReader(Material material, ReferentIndex referents, QuotationMap quotations, StatementLog log, SpeakerReader speakers, Organs organs)
{
    /// <summary>"…، بحسب وزارة الخارجية": the clause before is what the source says, unless somebody already says it: then the source is its relay.</summary>
    public int Read(Match match, Sentence sentence)
    {
        var at = match.End;
        var cue = new CueFacts("", CueForm.Past, true, true, false, false, [], false);
        while (at < sentence.End && (material.IsForm(at, "ما") || material.IsForm(at, "لما") || material.Matches.Has(at, EntryKind.Cue) || material.Matches.Has(at, EntryKind.Marker, CueTable.Relay) || Particles.Is(material, at, Particle.Between))) at++;
        var reading = speakers.Told(at) ?? TryPrefixed(at) ?? speakers.ReadAt(match.First, at, cue);
        if (reading is not { Kind: SpeakerKind.Told, Entity: { } source }) return match.End;
        var clauseEnd = material.IsComma(match.First - 1) ? match.First - 1 : match.First;
        var last = log.Last;
        if (last is not null && last.CueFirst >= sentence.First && last.End > sentence.First)
        {
            if (last.End > match.First) last = last with { End = clauseEnd };
            log.ReplaceLast(last.Relay is null && last.Speaker != source ? last with { Relay = source } : last);
            return reading.End;
        }
        var first = sentence.First;
        if (match.First <= first + 1) // "وبحسب المصدر، فإن …"
        {
            var start = reading.End;
            while (start < sentence.End && !material.IsComma(start) && start < reading.End + 12) start++;
            if (start >= sentence.End || !material.IsComma(start)) return reading.End;
            start++;
            if (material.IsForm(start, "فان") || material.IsForm(start, "فانه")) start++;
            return log.Add(new Telling(source, start, sentence.End, match.First, start, "according to, first") { Quoted = quotations.OpeningAt(start) });
        }
        // "لكن وفق وسائل إعلام، يبقى الوزير": the source in front of what it says.
        if (material.IsComma(reading.End) && !material.IsComma(match.First - 1) && sentence.End - reading.End > 4 && material.IsWord(match.First - 1) && material.Passage.Form(match.First - 1) is "لكن" or "ولكن" or "و" or "فيما")
            return log.Add(new Telling(source, reading.End + 1, sentence.End, match.First, reading.End, "according to, first") { Quoted = quotations.OpeningAt(reading.End + 1) });
        if (clauseEnd - first < 3) return reading.End;
        log.Add(new Telling(source, SkipLead(first), clauseEnd, match.First, reading.End, "according to, after") { ExactEnd = clauseEnd });
        return reading.End;
    }

    private SpeakerReading? TryPrefixed(int token) =>
        referents.StartingAt(token) is { Kind: not ReferentKind.Place } referent ? new SpeakerReading(SpeakerKind.Told, organs.Speaker(referent), referent.End, "source") : null;

    /// <summary>A dateline or a leading conjunction is not part of what a source says.</summary>
    private int SkipLead(int first)
    {
        for (var i = first; i < first + 12 && i + 1 < material.Tokens.Length; i++)
            if (material.Is(i, '-') && material.Is(i + 1, '-') || material.Is(i, '–')) return material.Is(i + 1, '-') ? i + 2 : i + 1;
        return first;
    }
}
