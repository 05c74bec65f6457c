using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Learning;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Finds where the words said end, and whether they stand in quotation marks.</summary>
internal sealed class ContentEnd(Material material, ReferentIndex referents, QuotationMap quotations, Surroundings around, IStatementJudge judge)
{
    private readonly EndFeatures features = new(material, referents, quotations, around);
    private readonly FeatureBag bag = new();
    private readonly ContentMiddle within = new(material, referents, quotations);
    private readonly MainClause main = new(material, referents);

    /// <summary>Nobody says so much in one sentence: what is no statement after all is soon looked through.</summary>
    private const int MostWords = 400;

    /// <summary>A quotation right after the cue of so many words is all that is said, if a comma follows it.</summary>
    private const int WholeStatement = 5;

    /// <summary>So many words in marks may be a name.</summary>
    private const int MostOfName = 5;

    /// <summary>Start and end of the words said, their mode, and the token where reading goes on.</summary>
    public (int First, int End, StatementMode Mode, int Next) Find(Telling telling)
    {
        var (first, limit) = (telling.First, telling.Limit);
        if (telling.Quoted is { } quoted && Quoted(telling, quoted) is { } whole) return whole;
        var end = Cut(telling);
        return Trim(first, end, end);
    }

    public (int First, int End, StatementMode Mode, int Next) Exact(int first, int end) => Trim(first, end, end);

    private (int, int, StatementMode, int)? Quoted(Telling telling, Quotation quoted)
    {
        var limit = telling.Limit;
        var after = quoted.Balanced ? quoted.Close + 1 : quoted.Close;
        var words = quoted.Close - quoted.Open - 1;
        if (words < 1 || material.IsComma(after) && Particles.Is(material, after + 1, Particle.AndThat) || within.GoesOn(after)) return null;
        var ends = after >= limit || IsEnd(after) || material.Tokens[after].Kind == TokenKind.Break
            || (material.IsComma(after) || material.Is(after, '؛')) && (words >= WholeStatement || Cuts(after + 1, telling.Speaker!) || material.HasAnd(after + 1))
            || Cuts(after, telling.Speaker!) || words > 2 && Breaks(after) && !IsTopic(after)
            || words >= WholeStatement && Particles.Is(material, after, Particle.Relative)
            || words > 1 && material.IsWord(after) && material.Passage.Form(after) is "خلال" or "اثناء" or "عقب" or "وذلك" or "بعد" or "قبل" or "امام";
        if (!ends) return null;
        var last = LastClose(quoted);
        if (last > quoted.Close) after = last + 1;
        while (last > quoted.Open + 1 && material.Tokens[last - 1].Kind is TokenKind.Punctuation && material.Tokens[last - 1].Mark is '.' or '،') last--;
        return (quoted.Open + 1, last, StatementMode.Direct, after);
    }

    /// <summary>"فيما يتعلق بالرسوم", "في وقت سابق": of what or when it is said, no clause of the reporter.</summary>
    private bool IsTopic(int token) =>
        material.IsForm(token, "فيما") && material.IsWord(token + 1) && material.Passage.Form(token + 1) is "يتعلق" or "يخص" or "يتصل" or "بعد"
        || material.IsForm(token + 1, "وقت") && material.IsWord(token + 2) && material.Passage.Form(token + 2) is "سابق" or "لاحق" or "مبكر";

    /// <summary>A quotation that ends its line and opens again at the head of the next goes on.</summary>
    private int LastClose(Quotation quoted)
    {
        var close = quoted.Close;
        for (var next = close + 1; next < material.Tokens.Length; next++)
        {
            if (material.Tokens[next].Kind == TokenKind.Break || IsEnd(next)) continue;
            if (material.Tokens[next - 1].Kind != TokenKind.Break || quotations.OpeningAt(next) is not { Balanced: true } further || !quotations.IsSpeech(further) || material.KindAt(next) != BlockKind.Body || !EndsLine(further.Close + 1)) return close;
            next = close = further.Close;
        }
        return close;
    }

    private bool EndsLine(int token)
    {
        while (IsEnd(token)) token++;
        return token >= material.Tokens.Length || material.Tokens[token].Kind == TokenKind.Break;
    }

    private bool IsEnd(int token) => material.Is(token, '.') || material.Is(token, '!') || material.Is(token, '؟');

    /// <summary>The first token of a telling where the reporter or another cue goes on.</summary>
    private int Cut(Telling telling)
    {
        var (first, limit, commas) = (telling.First, Math.Min(telling.Limit, telling.First + MostWords), 0);
        var beforeMain = main.ComesAfter(telling.CueFirst);
        for (var i = first; i < limit; i++)
        {
            if (beforeMain && i > first && main.BeginsBehind(i)) return i;
            if (quotations.OpeningAt(i) is { } quotation)
            {
                i = Math.Min(quotation.Close, limit - 1);
                continue;
            }
            var rules = IsCut(telling, i);
            if ((rules || i > first && features.IsCandidate(i)) && !within.Covers(telling, i))
            {
                features.Fill(bag, telling, i, rules, commas);
                if (judge.Ends(telling, i, rules, bag) || SpeaksAnew(i, telling.Speaker) || material.IsComma(i) && OthersSay(i + 1) && !Particles.Is(material, first, Particle.Preposition)) return BeforeJoin(first, i);
            }
            if (material.IsComma(i)) commas++;
        }
        return limit;
    }

    /// <summary>"… كما رجحت الشرطة", "… الذي قال إنه", "…، بعد رفض موسكو": the words said end before what begins that clause.</summary>
    private int BeforeJoin(int first, int end)
    {
        // "…، في حين أعلنت الوزارة".
        if (end - 2 > first && material.IsForm(end - 1, "حين") && material.IsForm(end - 2, "في")) end -= 2;
        while (end - 1 > first && (Joins(end - 1) || material.IsForm(end - 1, "بينما") || material.IsComma(end - 2) && Particles.Is(material, end - 1, Particle.Preposition) || material.IsForm(end - 1, "في") && material.IsForm(end, "حين"))) end--;
        return end;
    }

    /// <summary>"كما", "لكنه", "الذي": what begins the clause in which somebody speaks again.</summary>
    private bool Joins(int token) => Particles.Is(material, token, Particle.Lead | Particle.Relative) && material.Passage.Form(token) is not ("ان" or "كان" or "ايضا" or "كذلك");

    /// <summary>Whether the rules let the reporter or another cue go on at a token.</summary>
    private bool IsCut(Telling telling, int i)
    {
        var (first, clause, speaker) = (telling.First, telling.IsClause, telling.Speaker!);
        if (i > first + 1 && Cuts(i, speaker)) return true;
        if (i > first + 2 && material.Tokens[i - 1].Kind == TokenKind.Quote && Breaks(i)) return true;
        if (i > first + 2 && (TurnsAway(i) || SaysAgain(i) || !clause && (Turns(i) || within.RelativeSays(i) && Complementizer.IsAt(material, i + 2))) || i > first && material.IsComma(i) && (TakesUp(i + 1) || !clause && Turns(i + 1))) return true;
        if (i > first && material.IsComma(i) && telling.Cue is { Form: CueForm.Present } && AlsoSays(i + 1, speaker)) return true;
        if (material.IsComma(i) && material.Tokens[i - 1].Kind == TokenKind.Quote && i > first && material.IsWord(i + 1) && material.Passage.Form(i + 1) is "قبل" or "بعد" or "خلال" or "عقب" or "اثر" or "منذ" or "وسط" or "ردا" or "مع") return true;
        return (material.IsComma(i) || material.Is(i, '؛') || material.Is(i, '–')) && i > first && (Breaks(i + 1) || Cuts(i + 1, speaker) || OtherSpeaks(i + 1) || within.RelativeSays(i + 1));
    }

    /// <summary>"يؤكد الوزير أن …، ويدعو إلى": in the same tense another verb of saying of the same speaker, with what it brings right behind it.</summary>
    private bool AlsoSays(int token, EntityDraft speaker)
    {
        foreach (var match in material.Matches.At(token))
            if (match is { Proclitics: Proclitics.Wa, Entry: { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Present, Plural: false, ObjectWritten: false } cue } } && Agreement.Fits(speaker, cue) && material.IsWord(match.End) && (cue.Prepositions.Contains(material.Passage.Form(match.End).ToString()) || cue.Ba && material.HasBa(match.End)))
                return true;
        return false;
    }

    /// <summary>Whether a verb has a subject of its own right behind it; without one it goes on with the speaker, and agrees with him.</summary>
    private bool HasSubject(int token) => IsSource(token) || material.HasArticle(token) || material.Matches.Has(token, EntryKind.Marker, "source:unnamed") || material.Matches.Has(token, EntryKind.Marker, "source:official");

    /// <summary>"لكنه لم يوضح", and behind a quotation "إلا أنه": the reporter goes on about the speaker.</summary>
    private bool TurnsAway(int token)
    {
        if (!material.IsWord(token)) return false;
        var end = material.Passage.Form(token) is "لكنه" or "لكنها" or "ولكنه" or "ولكنها" ? token + 1
            : Turns(token) && material.IsWord(token + 1) && material.Passage.Form(token + 1) is "انه" or "انها" ? token + 2 : 0;
        return end > 0 && (material.IsWord(end) && material.Passage.Form(end) is "لم" or "لا" or "رفض" or "رفضت" || material.IsComma(token - 1) && material.Tokens[token - 2].Kind == TokenKind.Quote);
    }

    private bool Turns(int token) => Particles.Is(material, token, Particle.Turn) && (!material.IsForm(token, "غير") && !material.IsForm(token, "الا") || material.IsWord(token + 1) && material.Passage.Form(token + 1) is "ان" or "انه" or "انها");

    /// <summary>"، وهو أمر نفته موسكو": the reporter takes up what was said; behind a person, and before names (وهي فرنسا وألمانيا), it only tells who that is.</summary>
    private bool TakesUp(int token) =>
        Particles.Is(material, token, Particle.TakesUp) && referents.Covering(token - 2) is not { Kind: ReferentKind.Person }
        && referents.StartingAt(token + 1) is null && (!material.HasArticle(token + 1) || material.IsForm(token + 1, "الامر"));

    /// <summary>"حيث قال", "كما يقول": another statement begins.</summary>
    private bool SaysAgain(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "كما" or "حيث" or "اذ" && material.Matches.TryGet(token + 1, EntryKind.Cue, out var cue)
        && cue is { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Past or CueForm.Present, That: true } };

    /// <summary>A participle of saying, a cue verb with و, or words that name the source after the fact.</summary>
    private bool Cuts(int token, EntityDraft speaker)
    {
        if (!material.IsWord(token)) return false;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:closes" }) return true;
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:relay" } && match.Proclitics == Proclitics.None && material.IsComma(token - 1)) return true;
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:after" } && match.Proclitics == Proclitics.None && (material.IsComma(token - 1) || match.End - match.First > 1 || IsSource(match.End))) return true;
            if (match.Entry is { Kind: EntryKind.Marker, Key: CueTable.Relay } && match.Proclitics == Proclitics.Wa && IsSource(match.End) && CitesSomebody(match.End)) return true;
            if (match.Entry is not { Kind: EntryKind.Cue, Value: CueFacts cue } || Cues.IsBetween(material, match)) continue;
            if (cue.Form == CueForm.Participle && match.Proclitics is Proclitics.None or Proclitics.Wa && (material.IsComma(token - 1) || !IsAdjective(token) && FollowedByFrame(match.End, cue))) return true;
            if (cue.Form is CueForm.Past or CueForm.Present && match.Proclitics == Proclitics.Wa && !HasSubject(match.End) && (cue.Plural || !Agreement.Fits(speaker, cue))) continue;
            // "…، أكد فلان أن": another sentence, which only a comma parts from the words said.
            if (cue is { Form: CueForm.Past, That: true } && match.Proclitics == Proclitics.None && material.IsComma(token - 1) && referents.StartingAt(match.End) is { Kind: ReferentKind.Person or ReferentKind.Official } && FollowedBySpeech(match.End, cue)) return true;
            if (cue.Form == CueForm.Past && (match.Proclitics == Proclitics.Wa || match.Proclitics == Proclitics.None && material.IsForm(token - 1, "كما")) && FollowedBySpeech(match.End, cue)) return true;
            if (cue.Form is CueForm.Past && match.Proclitics == Proclitics.Wa && material.IsComma(token - 1) && cue is { NounPhrase: true, ObjectWritten: false } && material.IsWord(match.End)) return true;
            if (cue.Form is CueForm.Past && match.Proclitics == Proclitics.Wa && material.IsComma(token - 1) && (IsSource(match.End) || cue.MayTakeObject && Agreement.Fits(speaker, cue))) return true;
            if (cue.Form is CueForm.Past or CueForm.Present && match.Proclitics == Proclitics.Wa && FollowedAtOnce(match.End, cue)) return true;
        }
        return (material.IsForm(token, "كما") || material.IsForm(token, "لكنه") || material.IsForm(token, "لكنها") || material.IsForm(token, "ولكنه") || material.IsForm(token, "ولكنها")) && material.Matches.TryGet(token + 1, EntryKind.Cue, out var next) && next.Entry.Value is CueFacts { Form: CueForm.Past };
    }

    /// <summary>"ونقلت الوكالة عن مصدر": an outlet hands on what another says.</summary>
    private bool CitesSomebody(int token)
    {
        for (var i = token; i < token + MostToCited && !IsEnd(i); i++)
            if (material.IsForm(i, "عن")) return true;
        return false;
    }

    private const int MostToCited = 12;

    /// <summary>"مواعيد زمنية مقترحة": behind a feminine word a feminine participle describes it, unless it brings words.</summary>
    private bool IsAdjective(int token) =>
        material.Passage.Form(token)[^1] == Letters.Ha && material.IsWord(token - 1) && material.Passage.Form(token - 1) is var before && (before[^1] == Letters.Ha || before.EndsWith("ات"))
        && material.IsWord(token + 1) && !Complementizer.IsAt(material, token + 1);

    /// <summary>"، لكن تيلرسون شدد": another subject and its cue begin a clause of their own.</summary>
    private bool OtherSpeaks(int token)
    {
        if (!material.IsWord(token) || material.Passage.Form(token) is not ("لكن" or "ولكن" or "فيما" or "بينما")) return false;
        return referents.StartingAt(token + 1) is { } subject && material.Matches.TryGet(subject.End, EntryKind.Cue, out var cue) && cue.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present };
    }

    /// <summary>"، حيث أوضح فلان أن": another, behind a verb that brings his words, whatever the weights say.</summary>
    private bool SpeaksAnew(int comma, EntityDraft? speaker)
    {
        if (!material.IsComma(comma)) return false;
        if (WasSaidBefore(comma + 1) || AddsBefore(comma + 1) || OtherPromises(comma + 1)) return true;
        var verb = Particles.Is(material, comma + 1, Particle.Lead) ? comma + 2 : comma + 1;
        return material.Matches.TryGet(verb, EntryKind.Cue, out var cue) && cue.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present, That: true }
            && referents.StartingAt(cue.End) is { Kind: not ReferentKind.Place } subject && subject.Entity != speaker && Complementizer.IsAt(material, subject.End);
    }

    /// <summary>So many words of a subject stand between what turns and its verb.</summary>
    private const int MostOfOther = 3;

    /// <summary>"، ولكن خطيبته تقول إنها", "، يؤكد الصحفيون أن": others, who have no name, say something else.</summary>
    private bool OthersSay(int token)
    {
        if (TellsThat(token) is { } verb && material.HasArticle(verb) && material.StartsWith(verb, Letters.Alef) && Complementizer.IsAt(material, verb + 1)) return true;
        if (!material.IsWord(token)) return false;
        var subject = material.Passage.Form(token) is "لكن" or "ولكن" or "فيما" or "بينما" ? token + 1 : Turns(token) && material.IsForm(token + 1, "ان") ? token + 2 : token;
        if (subject == token) return false;
        for (var i = subject + 1; i <= subject + MostOfOther && IsOfOther(i - 1); i++)
            if (TellsThat(i) is { } behind) return Complementizer.IsAt(material, behind);
        return false;
    }

    /// <summary>"خطيبته", "والد الفتاة": a word of a subject; no small word, and no word of saying.</summary>
    private bool IsOfOther(int token) =>
        material.IsWord(token) && material.Passage.Form(token).Length > 2 && !Particles.Is(material, token, Particle.Pronoun | Particle.Preposition | Particle.Relative) && !Complementizer.IsAt(material, token) && !Cues.IsAt(material, token);

    /// <summary>The token behind a past or present verb of saying, without و, that brings clauses; null where none stands at a token.</summary>
    private int? TellsThat(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match is { Proclitics: Proclitics.None, Entry: { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Past or CueForm.Present, That: true, ObjectWritten: false, Plural: false } } } && !Cues.IsBetween(material, match)) return match.End;
        return null;
    }

    /// <summary>"، وكان قد وصف": what somebody said before.</summary>
    private bool WasSaidBefore(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "وكان" or "وكانت" && material.IsForm(token + 1, "قد")
        && material.Matches.TryGet(token + 2, EntryKind.Cue, out var cue) && cue is { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Past } };

    /// <summary>"، أما تركيا فتعهدت": another says something else.</summary>
    private bool OtherPromises(int token) =>
        material.IsForm(token, "اما") && referents.StartingAt(token + 1) is { } other && material.Matches.TryGet(other.End, EntryKind.Cue, out var cue) && cue is { Proclitics: Proclitics.Fa, Entry.Value: CueFacts { Form: CueForm.Past or CueForm.Present } };

    /// <summary>"، قبل أن يضيف أنه": the speaker goes on.</summary>
    private bool AddsBefore(int token) =>
        material.IsForm(token, "قبل") && material.IsForm(token + 1, "ان")
        && material.Matches.TryGet(token + 2, EntryKind.Cue, out var cue) && cue is { Proclitics: Proclitics.None, Entry.Value: CueFacts { Form: CueForm.Present, That: true } } && FollowedByFrame(cue.End, (CueFacts)cue.Entry.Value!);

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

    /// <summary>"ويتهمه بطعنه", "وتضيف أنها": what is said follows the verb at once.</summary>
    private bool FollowedAtOnce(int token, CueFacts cue) =>
        Complementizer.IsAt(material, token) || material.Is(token, ':') || cue.ObjectWritten && material.IsWord(token) && (cue.Ba && (material.HasBa(token) || material.IsForm(token, "ب")) || cue.Prepositions.Contains(material.Passage.Form(token).ToString()));

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
            if (match.Entry is { Kind: EntryKind.Marker, Key: "break" or CueTable.BreakBehindMark } && match.Proclitics == Proclitics.None) return true;
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
                mode = whole ? StatementMode.Direct : mode == StatementMode.Direct ? mode : !IsName(quotation) && (quotations.IsSpeech(quotation) || quotation.Close - quotation.Open > 1) ? StatementMode.Mixed : mode;
                if (whole)
                {
                    first++;
                    if (quotation.Balanced && end > first) end = Math.Min(end, quotation.Close);
                    break;
                }
            }
        return (first, end, mode, next);
    }

    /// <summary>"هجوم تنظيم «الراية»", "في صيغة «آسيان»": the marks are those of a name, and nobody's words are quoted.</summary>
    private bool IsName(Quotation quotation) =>
        quotation.Close - quotation.Open - 1 is > 0 and <= MostOfName
        && (material.Matches.Has(quotation.Open - 1, EntryKind.OrganizationNoun) || referents.Covering(quotation.Open + 1) is { } name && name.End >= quotation.Close);
}
