using Mahdar.Arabic;
using Mahdar.Learning;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>What speaks for and against the end of the words said at a token.</summary>
internal sealed class EndFeatures(Material material, ReferentIndex referents, QuotationMap quotations, Surroundings around)
{
    private enum F
    {
        Bias, Rules, RulesClause, Word, WordNext, Next, NextNext, Before, BeforeWord, Verb, VerbWord, Length, LengthRules, Left, Clause, ClauseWord,
        Cue, CueAgrees, CueSubject, CueSpeech, CueVerb, CueForm, CueRules, Marker, Quote, Referent, ReferentCue, Frame, FrameRules, CommaCue,
        That, ReferentVerb, Commas, WordRules, Particle, SpeakerReferent,
    }

    /// <summary>Whether the words may end at a token: a mark, a word of saying, a small word that takes up or turns, the end of a quotation.</summary>
    public bool IsCandidate(int token)
    {
        if (material.IsComma(token) || material.Is(token, '؛') || material.Is(token, '–') || material.Is(token, '-') || material.Is(token, '(')) return true;
        if (!material.IsWord(token) || material.IsComma(token - 1) || material.Is(token - 1, '؛')) return false;
        if (material.Tokens[token - 1].Kind == TokenKind.Quote) return true;
        if (Particles.Is(material, token, Particle.Opener | Particle.Lead | Particle.Turn | Particle.TakesUp)) return true;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind == EntryKind.Cue && (match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) == 0 && match.Entry.Value is CueFacts { Form: not CueForm.Noun } || match.Entry is { Kind: EntryKind.Marker, Key: "source:closes" or "source:after" or "break" }) return true;
        return false;
    }

    public void Fill(FeatureBag into, Telling telling, int token, bool rules, int commas)
    {
        into.Clear();
        var at = material.IsWord(token) ? token : token + 1;
        var cut = rules ? 1ul : 0;
        var clause = telling.IsClause ? 1ul : 0;
        var mark = material.IsWord(token) ? material.Tokens[token - 1].Kind == TokenKind.Quote ? 2u : 0 : (ulong)material.Tokens[token].Mark;
        var (_, verb, frame, _) = around.Of(telling);
        var quoteBefore = token > 0 && material.Tokens[token - 1].Kind == TokenKind.Quote ? 1ul : 0;
        Add(F.Bias);
        Add(F.Rules, cut, mark);
        Add(F.RulesClause, cut, clause, mark);
        Add(F.Word, around.At(at), mark);
        Add(F.WordNext, around.At(at), around.At(at + 1));
        Add(F.Next, around.At(at + 1), mark);
        Add(F.NextNext, around.At(at + 2));
        Add(F.Before, around.At(token - 1));
        Add(F.WordRules, around.At(at), cut);
        Add(F.Verb, verb, cut);
        Add(F.Length, Surroundings.Coarse(token - telling.First), clause);
        Add(F.LengthRules, Surroundings.Coarse(token - telling.First), cut, mark);
        Add(F.Left, Surroundings.Coarse(telling.Limit - token), mark);
        Add(F.Clause, clause, mark);
        Add(F.ClauseWord, clause, around.At(at));
        Add(F.Quote, quoteBefore, mark, cut);
        Add(F.Frame, frame, mark);
        Add(F.FrameRules, frame, cut);
        Add(F.Commas, (ulong)Math.Min(commas, 4), mark, clause);
        if (referents.StartingAt(at) is { } referent)
        {
            Add(F.Referent, (ulong)referent.Kind, (ulong)referent.Proclitics, mark);
            Add(F.SpeakerReferent, referent.Entity == telling.Speaker ? 1u : 0, mark);
            if (Cue(referent.End) is { } theirs) Add(F.ReferentCue, (ulong)theirs.Facts.Form, mark, quoteBefore);
        }
        if (referents.StartingAt(at + 1) is { } next && Cue(next.End) is { } said) Add(F.ReferentVerb, (ulong)said.Facts.Form, around.At(at), mark);
        foreach (var match in material.Matches.At(at))
            if (match.Entry.Kind == EntryKind.Marker) Add(F.Marker, Feature.Word(match.Entry.Key), mark, (ulong)match.Proclitics);
        if ((Cue(at) ?? Cue(at + 1)) is { } cue)
        {
            var here = Cue(at) is null ? 1ul : 0;
            var agrees = telling.Speaker is { } speaker && Agreement.Fits(speaker, cue.Facts) ? 1ul : 0;
            var subject = referents.StartingAt(cue.Match.End) is { Kind: not ReferentKind.Place } ? 2ul : material.HasArticle(cue.Match.End) ? 1u : 0;
            var form = (ulong)cue.Facts.Form * 4 + here * 2 + ((cue.Match.Proclitics & Proclitics.Wa) != 0 ? 1u : 0);
            Add(F.Cue, form, mark);
            Add(F.CueForm, form, cut, quoteBefore);
            Add(F.CueAgrees, form, agrees, mark);
            Add(F.CueSubject, form, subject, agrees);
            Add(F.CueSpeech, form, Speech(cue.Match.End), mark);
            Add(F.CueVerb, Feature.Word(cue.Facts.Verb), form);
            Add(F.CueRules, form, cut, subject);
            Add(F.CommaCue, form, Speech(cue.Match.End), Feature.Join(subject, agrees));
        }
        Add(F.That, Complementizer.IsAt(material, at) ? 1u : Complementizer.IsAt(material, at + 1) ? 2u : 0, mark);

        void Add(F template, ulong first = 0, ulong second = 0, ulong third = 0) => into.Add(Feature.Of((int)template, first, second, third));
    }

    private (Match Match, CueFacts Facts)? Cue(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Cue, Value: CueFacts { Form: not CueForm.Noun } facts } && (match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) == 0 && !Cues.IsBetween(material, match)) return (match, facts);
        return null;
    }

    /// <summary>How soon behind a cue something brings words: at once, soon, or not.</summary>
    private ulong Speech(int from)
    {
        for (var i = from; i < Math.Min(material.Tokens.Length, from + 12); i++)
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || quotations.OpeningAt(i) is { } quotation && quotations.IsSpeech(quotation)) return i == from ? 2u : 1;
        return 0;
    }
}
