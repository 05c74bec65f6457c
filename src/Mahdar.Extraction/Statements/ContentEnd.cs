using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Finds where the words said end, and whether they stand in quotation marks.</summary>
internal sealed class ContentEnd(Material material, ReferentIndex referents, QuotationMap quotations)
{
    /// <summary>A quotation right after the cue of so many words is all that is said, if a comma follows it.</summary>
    private const int WholeStatement = 5;

    /// <summary>Start and end of the words said, their mode, and the token where reading goes on.</summary>
    public (int First, int End, StatementMode Mode, int Next) Find(int first, int limit, Quotation? quoted)
    {
        if (quoted is not null && Quoted(first, limit, quoted) is { } whole) return whole;
        var end = Cut(first, limit);
        return Trim(first, end, end);
    }

    public (int First, int End, StatementMode Mode, int Next) Exact(int first, int end) => Trim(first, end, end);

    private (int, int, StatementMode, int)? Quoted(int first, int limit, Quotation quoted)
    {
        var after = quoted.Balanced ? quoted.Close + 1 : quoted.Close;
        var words = quoted.Close - quoted.Open - 1;
        if (words < 1) return null;
        var ends = after >= limit || IsEnd(after) || material.Tokens[after].Kind == TokenKind.Break
            || (material.IsComma(after) || material.Is(after, '؛')) && (words >= WholeStatement || Cuts(after + 1) || material.HasAnd(after + 1))
            || Cuts(after)
            || words > 1 && material.IsWord(after) && material.Passage.Form(after) is "خلال" or "اثناء" or "عقب" or "وذلك" or "بعد" or "قبل" or "امام";
        if (!ends) return null;
        var last = quoted.Close;
        while (last > quoted.Open + 1 && material.Tokens[last - 1].Kind is TokenKind.Punctuation && material.Tokens[last - 1].Mark is '.' or '،') last--;
        return (quoted.Open + 1, last, StatementMode.Direct, after);
    }

    private bool IsEnd(int token) => material.Is(token, '.') || material.Is(token, '!') || material.Is(token, '؟');

    /// <summary>The first token, from <paramref name="first"/>, where the reporter or another cue goes on.</summary>
    private int Cut(int first, int limit)
    {
        for (var i = first; i < limit; i++)
        {
            if (quotations.OpeningAt(i) is { } quotation)
            {
                i = Math.Min(quotation.Close, limit - 1);
                continue;
            }
            if (i > first + 1 && Cuts(i)) return i;
            if (i > first + 2 && material.Tokens[i - 1].Kind == TokenKind.Quote && Breaks(i)) return i;
            if (i > first + 2 && material.IsWord(i) && material.Passage.Form(i) is "لكنه" or "لكنها" && material.IsWord(i + 1) && material.Passage.Form(i + 1) is "لم" or "لا" or "رفض" or "رفضت") return i;
            if (material.IsComma(i) && material.Tokens[i - 1].Kind == TokenKind.Quote && i > first && material.IsWord(i + 1) && material.Passage.Form(i + 1) is "قبل" or "بعد" or "خلال" or "عقب" or "اثر" or "منذ" or "وسط" or "ردا" or "مع") return i;
            if ((material.IsComma(i) || material.Is(i, '؛') || material.Is(i, '–')) && i > first && (Breaks(i + 1) || Cuts(i + 1) || OtherSpeaks(i + 1))) return i;
        }
        return limit;
    }

    /// <summary>A participle of saying, a cue verb with و, or words that name the source after the fact.</summary>
    private bool Cuts(int token)
    {
        if (!material.IsWord(token)) return false;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:after" } && match.Proclitics == Proclitics.None && (material.IsComma(token - 1) || match.End - match.First > 1 || IsSource(match.End))) return true;
            if (match.Entry is not { Kind: EntryKind.Cue, Value: CueFacts cue }) continue;
            if (cue.Form == CueForm.Participle && match.Proclitics is Proclitics.None or Proclitics.Wa && (material.IsComma(token - 1) || FollowedByFrame(match.End, cue))) return true;
            if (cue.Form == CueForm.Past && (match.Proclitics == Proclitics.Wa || match.Proclitics == Proclitics.None && material.IsForm(token - 1, "كما")) && FollowedBySpeech(match.End, cue)) return true;
        }
        return (material.IsForm(token, "كما") || material.IsForm(token, "لكنه") || material.IsForm(token, "لكنها") || material.IsForm(token, "ولكنه") || material.IsForm(token, "ولكنها")) && material.Matches.TryGet(token + 1, EntryKind.Cue, out var next) && next.Entry.Value is CueFacts { Form: CueForm.Past };
    }

    /// <summary>"، لكن تيلرسون شدد": another subject and its cue begin a clause of their own.</summary>
    private bool OtherSpeaks(int token)
    {
        if (!material.IsWord(token) || material.Passage.Form(token) is not ("لكن" or "ولكن" or "فيما" or "بينما")) return false;
        return referents.StartingAt(token + 1) is { } subject && material.Matches.TryGet(subject.End, EntryKind.Cue, out var cue) && cue.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present };
    }

    private bool IsSource(int token) => referents.StartingAt(token) is { Kind: not ReferentKind.Place };

    private bool FollowedByFrame(int token, CueFacts cue)
    {
        for (var i = token; i < token + 3 && i < material.Tokens.Length; i++)
        {
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || quotations.OpeningAt(i) is not null) return true;
            if (i == token && cue.NeedsObject && referents.StartingAt(i) is not null) return true;
            if (i == token && material.IsWord(i) && (cue.NounPhrase || cue.Prepositions.Contains(material.Passage.Form(i).ToString()) || cue.Ba && material.HasBa(i))) return true;
        }
        return false;
    }

    private bool FollowedBySpeech(int token, CueFacts cue)
    {
        for (var i = token; i < token + 25 && i < material.Tokens.Length && !IsEnd(i); i++)
        {
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || quotations.OpeningAt(i) is { } q && quotations.IsSpeech(q)) return true;
            if (i == token && material.IsWord(i) && (cue.Prepositions.Contains(material.Passage.Form(i).ToString()) || cue.Ba && material.HasBa(i))) return true;
        }
        return false;
    }

    private bool Breaks(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Key: "break" } && match.Proclitics == Proclitics.None) return true;
        return false;
    }

    private (int, int, StatementMode, int) Trim(int first, int end, int next)
    {
        while (end > first && material.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Break && !material.Is(end - 1, ')')) end--;
        while (end > first && (material.IsComma(first) || material.Is(first, ':') || material.Is(first, '-'))) first++;
        var mode = StatementMode.Indirect;
        for (var i = first; i < end; i++)
            if (quotations.OpeningAt(i) is { } quotation)
            {
                var whole = i == first && quotation.Close >= end - 1 && quotation.Depth == 0;
                mode = whole ? StatementMode.Direct : mode == StatementMode.Direct ? mode : quotations.IsSpeech(quotation) || quotation.Close - quotation.Open > 1 ? StatementMode.Mixed : mode;
                if (whole)
                {
                    first++;
                    if (quotation.Balanced && end > first) end = Math.Min(end, quotation.Close);
                    break;
                }
            }
        return (first, end, mode, next);
    }
}
