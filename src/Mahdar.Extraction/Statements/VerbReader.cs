using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads a statement from a verb of saying or its participle: who speaks, what brings the words said, and to whom they are said.</summary>
internal sealed class VerbReader(Material material, ReferentIndex referents, QuotationMap quotations, StatementLog log, SpeakerReader speakers, SilentSubject silent, SourceReader sources, ContentStart contents)
{
    private readonly SubjectBefore subjects = new(material, referents);

    public int Read(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue is { Form: CueForm.Participle } && !StandsAsParticiple(match)) return match.First;
        var before = subjects.Relative(match.First) ?? subjects.Before(match.First, sentence);
        var reading = speakers.ReadAt(match.End, cue);
        if (reading.Kind != SpeakerKind.Told && subjects.Relative(match.First) is { } antecedent) reading = new SpeakerReading(SpeakerKind.Told, antecedent, match.End, "subject of the relative clause");
        if (before is not null && (material.IsForm(match.First - 1, "قد") || subjects.IsAfterWas(match.First))) reading = new SpeakerReading(SpeakerKind.Told, before, match.End, "subject before the cue");
        if (cue.Verb is "جاء في" or "ورد في") reading = sources.ReadDocument(match.End);
        // "…، وأكد التمسك بالاتفاق": in the middle of a sentence a noun after the verb is what is said, not who says it.
        if (reading is { Kind: SpeakerKind.Nobody, Rule: "unknown subject" } && cue is { NounPhrase: true, NeedsObject: false } && cue.Form != CueForm.Noun && MayBeSilent(match) && match.First > sentence.First && silent.OfParticiple(match.First, sentence, cue) is { } same)
            reading = new SpeakerReading(SpeakerKind.Silent, same, match.End, "subject understood: of the same sentence");
        if (reading.Kind == SpeakerKind.Nobody) return match.First;
        if (reading.Kind == SpeakerKind.Silent && IsImpersonal(match, cue, sentence)) return match.First;
        if (reading.Kind == SpeakerKind.Silent && before is not null && cue.Form != CueForm.Participle) reading = new SpeakerReading(SpeakerKind.Told, before, match.End, "subject before the cue");
        if (reading.Kind == SpeakerKind.Silent && cue.Form != CueForm.Participle && !MayBeSilent(match)) return match.First;
        if (reading.Kind == SpeakerKind.Silent && cue.Form == CueForm.Participle) reading = reading with { Entity = silent.OfParticiple(match.First, sentence, cue) ?? reading.Entity };
        if (reading.Entity is not { } speaker) return match.First;
        if (contents.Find(cue, reading.End, sentence, match.End) is not { } content) return ReadSpeechBefore(match, cue, reading, sentence);
        return log.Add(new Telling(speaker, content.First, content.Limit, match.First, content.First, $"{cue.Verb}: {content.Frame}; {reading.Rule}")
        {
            Quoted = content.Quoted,
            Addressee = AddresseeIn(reading.End, content.First),
        });
    }

    /// <summary>مشددا or a participle after a comma goes with a speaker; "إجراءات مشددة" is an adjective.</summary>
    private bool StandsAsParticiple(Match match) =>
        material.IsComma(match.First - 1) || material.HasAnd(match.First) || match.First > 0 && material.Tokens[match.First - 1].Kind == TokenKind.Quote || material.Passage.Form(match.First)[^1] == Letters.Alef;

    /// <summary>"…"، قال لافروف: the cue behind the quotation, which nobody has been given yet.</summary>
    private int ReadSpeechBefore(Match match, CueFacts cue, SpeakerReading reading, Sentence sentence)
    {
        if (!cue.Quote || reading is not { Kind: SpeakerKind.Told, Entity: { } speaker } || (match.Proclitics & Proclitics.Wa) != 0) return match.First;
        var close = material.IsComma(match.First - 1) ? match.First - 2 : match.First - 1;
        if (close < sentence.First || material.Tokens[close].Kind != TokenKind.Quote || quotations.ClosingAt(close) is not { } quotation || !quotations.IsSpeech(quotation)) return match.First;
        if (quotation.Open < sentence.First || log.Found.Exists(s => s.CueFirst >= sentence.First && s.End > quotation.Open)) return match.First;
        log.Add(new Telling(speaker, quotation.Open, close + 1, match.First, reading.End, $"{cue.Verb}: quotation before the cue; {reading.Rule}") { Quoted = quotation });
        return reading.End;
    }

    /// <summary>Whom the words are said to: "قال لافروف للصحفيين" names nobody, "لنظيره التركي" does.</summary>
    private EntityDraft? AddresseeIn(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (referents.StartingAt(i) is { } whom)
            {
                if ((whom.Proclitics & Proclitics.La) != 0 && whom.Kind is ReferentKind.Person or ReferentKind.Official or ReferentKind.Organization) return whom.Entity;
                i = whom.End - 1;
            }
        return null;
    }

    /// <summary>"يذكر أن", "يشار إلى أن": nobody says it but the reporter.</summary>
    private bool IsImpersonal(Match match, CueFacts cue, Sentence sentence) =>
        cue is { Form: CueForm.Present, Feminine: false } && cue.Verb is "ذكر" or "أشار" or "نوه" or "لفت" or "توقع" or "رجح" && match.First <= sentence.First + 2;

    /// <summary>A verb without a subject of its own goes on with the speaker only at the head of a clause: وأضاف, كما أكد, وقد أوضح.</summary>
    private bool MayBeSilent(Match match)
    {
        if ((match.Proclitics & (Proclitics.Wa | Proclitics.Fa | Proclitics.La)) != 0) return true;
        var before = match.First - 1;
        if (material.Tokens.Length > match.End && (material.Tokens[match.End].Kind == TokenKind.Quote || material.Is(match.End, ':') || Complementizer.IsAt(material, match.End))) return true;
        return before < 0 || !material.IsWord(before) || material.IsForm(before, "كما") || material.IsForm(before, "و") || material.IsForm(before, "فيما") || material.IsForm(before, "لكنه") || material.IsForm(before, "لكنها") || material.IsForm(before, "ولكنه") || material.IsForm(before, "لكن") || material.IsForm(before, "بعدما") || material.IsForm(before, "وقد") || material.IsForm(before, "كان") || material.IsForm(before, "ثم") || material.IsForm(before, "ان") || material.IsForm(before, "حيث");
    }
}
