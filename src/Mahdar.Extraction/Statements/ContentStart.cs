using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Finds where the words said begin behind a cue and its speaker.</summary>
internal sealed class ContentStart(Material material, ReferentIndex referents, QuotationMap quotations)
{
    private readonly BehindSpeaker behind = new(material, referents, quotations);
    private readonly Judged judged = new(material, referents, quotations);

    /// <summary>So far after a cue its أن, colon or quotation may stand: titles and circumstances come between.</summary>
    private const int MostBetween = 45;

    /// <summary>A quotation without a colon stands nearer to its cue.</summary>
    private const int MostBeforeQuotation = 25;

    /// <summary>A name in quotation marks has so many words and dots.</summary>
    private const int MostInName = 5;

    /// <summary>So many words tell who is asked: دعا كل الأطراف للانخراط.</summary>
    private const int MostAsked = 3;

    /// <summary>ب stands close to its verb, at most an object between.</summary>
    private const int MostBeforeBa = 9;

    /// <summary>Where the words said begin: after أن, a colon, at a quotation mark, or after the preposition that the cue takes.</summary>
    public Content? Find(CueFacts cue, int from, Sentence sentence, int cueEnd)
    {
        while (referents.StartingAt(from) is { } joined && (joined.Proclitics & (Proclitics.Wa | Proclitics.La)) != 0) from = behind.AfterMark(joined.End);
        // "تلقى اتصالا أكد خلاله أهمية": the occasion told before.
        if (material.IsWord(from) && material.Passage.Form(from) is "خلاله" or "خلالها" or "فيه" or "فيها") from++;
        from = behind.AfterSource(behind.AfterOutlet(from));
        while (cue.NounPhrase && IsAdverb(from) && material.IsForm(from + 1, "من")) from++;
        if (cue.NounPhrase) from = behind.AfterName(behind.AfterBrackets(behind.AfterEpithet(behind.AfterBrackets(from))));
        if (cue.NounPhrase && !Brings(cue, from + 1)) from = AfterWhom(cue, behind.AfterRemark(from));
        if (cue.With.Count > 0 && !HasOneOf(cue.With, from, sentence)) return null;
        var limit = Math.Min(sentence.End, from + MostBetween);
        from = AfterRest(cue, AfterInserted(cue, from, limit), limit);
        if (cue.That && ThatAhead(from) is > 0 and var that)
            return new Content(Complementizer.CarriesSubject(material.Passage.Form(that)) ? that : that + 1, sentence.End, "that", quotations.OpeningAt(that + 1));
        for (var k = from; k < limit; k++)
        {
            // "في مقال تحت عنوان "…"، إن": what something is called, before the words said.
            if (k > from && quotations.OpeningAt(k) is { Balanced: true } title && Particles.Is(material, k - 1, Particle.Called))
            {
                k = title.Close;
                continue;
            }
            if (quotations.OpeningAt(k) is { } named && !cue.NeedsObject && !cue.ObjectWritten && IsName(named))
            {
                if (k == from) from = named.Close + 1;
                k = named.Close;
                continue;
            }
            if (quotations.OpeningAt(k) is { } quotation && cue.Quote && k - from <= MostBeforeQuotation && (quotations.IsSpeech(quotation) || material.Is(k - 1, ':') || material.IsForm(k - 1, "بالقول") || cue.NeedsObject || cue.ObjectWritten))
                return new Content(k, sentence.End, "quotation", quotation);
            // "وأضافت نتوقع أن": nobody but the speaker says نحن, and no mark opens the words.
            if (k == from && cue.Quote && Particles.Is(material, k, Particle.First)) return new Content(k, sentence.End, "colon", null);
            if (material.Is(k, ':') && cue.Quote) return new Content(k + 1, sentence.End, "colon", quotations.OpeningAt(k + 1));
            if (cue.That && Complementizer.IsAt(material, k) && referents.Covering(k) is null)
            {
                // "أقر البرلمان مشروعا يأمل النواب أن": what is passed is no admission.
                if (cue.Verb == Pass && (cue.ObjectWritten || k > from && !material.StartsWith(k, Letters.Ba))) return null;
                var start = Complementizer.CarriesSubject(material.Passage.Form(k)) ? k : k + 1;
                return new Content(start, sentence.End, "that", quotations.OpeningAt(k + 1));
            }
            if (cue.NeedsObject && (Complementizer.IsAt(material, k) || material.IsForm(k, "ب")) && quotations.OpeningAt(k + 1) is { } predicate) return new Content(k + 1, sentence.End, "predicate in quotation marks", predicate);
            if (cue is { NeedsObject: true, NounPhrase: true, ObjectWritten: false } && k == from && IsNounPhrase(k))
            {
                // "وصف القرار بأنه "كارثي"": what stands in the marks is all that is said.
                if (PredicateQuote(from, limit) is not { } called || judged.PredicateEnd(called) < 0 && referents.StartingAt(from) is not { Kind: ReferentKind.Person or ReferentKind.Official }) return new Content(k, sentence.End, "object and predicate", null);
                return new Content(called.Open, sentence.End, "predicate in quotation marks", called);
            }
            if (cue is { NounPhrase: true, NeedsObject: false, ObjectWritten: false } && k > from && behind.IsMatterBehind(k, from) && !ClauseAhead(k, limit)) return new Content(k, sentence.End, "noun phrase", null);
            if (IsPreposition(cue, k, from) is { } attached)
            {
                var next = attached ? k : k + 1;
                // "دعا ترمب كيم إلى واشنطن": he asks him to come, nothing is said.
                if (cue.MayTakeObject && !attached && referents.StartingAt(next) is { Kind: ReferentKind.Place or ReferentKind.Capital or ReferentKind.State or ReferentKind.Organization, Proclitics: Proclitics.None }) return null;
                // "كشف عن تفاصيل الخطة", "دعا نظيره إلى العشاء": told of, not said.
                if (Particles.Is(material, next, material.IsForm(k, "عن") ? Particle.Topic : cue.MayTakeObject ? Particle.Invited : Particle.None)) return null;
                if ((cue.That || !attached) && SaidAhead(next) is > 0 and var said) return new Content(said, sentence.End, "preposition and that", quotations.OpeningAt(said));
                if (cue.That && IsOnlyWhere(next) || !attached && RestatedAhead(k, limit)) continue;
                return new Content(next, sentence.End, "preposition", quotations.OpeningAt(next));
            }
            // "الأمر الذي اعتبرته موسكو خرقا للاتفاق": what somebody held for it, at once behind him.
            if (cue is { Verb: Judged.Deem, Form: CueForm.Past, ObjectWritten: true, Plural: false } && k == from && k > cueEnd && !material.HasArticle(k) && !material.HasBa(k) && referents.StartingAt(k) is null && !Particles.Is(material, k, Particle.Preposition | Particle.Adverb) && IsNounPhrase(k)) return new Content(k, sentence.End, "noun phrase", null);
            if (k > from && referents.Covering(k) is null && StartsNewCue(k)) return null;
            if (k == from && (behind.AfterSource(k) is var told && told > k ? told : behind.AfterPhrase(k)) is > 0 and var on)
            {
                from = on;
                k = from - 1;
                continue;
            }
            // "أدان بأشد العبارات الهجوم": how it is said.
            if (k == from && IsInTerms(k)) from = k = k + 2;
            if (k == from && (material.IsComma(k) && material.IsTime(k + 1) || material.IsTime(k) || IsAdverb(k) || material.IsForm(k, "في") && material.IsTime(k + 1)))
            {
                from = k + 1;
                while (material.IsTime(from) || material.IsComma(from)) from++;
                if (cue.NounPhrase && material.IsComma(from - 1)) from = Math.Max(from, behind.AfterRemark(from - 1));
                if (cue is { NounPhrase: true, To: OfWhom }) from = AfterWhom(cue, from);
                k = from - 1;
                continue;
            }
            if (cue is { NounPhrase: true, NeedsObject: false, ObjectWritten: false } && k == from)
            {
                var quoted = quotations.OpeningAt(k) is not null && material.IsWord(k + 1) && (cue.Verb != Judged.Deem || k > cueEnd);
                if (quoted && cue.Verb == Offer) return null;
                if (!quoted && SaidAhead(k) is > 0 and var said) return new Content(said, sentence.End, "that", quotations.OpeningAt(said));
                if (quoted || IsWhat(k) && cue.Verb is not (Judged.Deem or Pledge or Offer or Judged.Criticize) || IsNounPhrase(k) && (cue.Verb != Judged.Deem || judged.IsDeemed(cue, k) || judged.IsCalled(cue, k, limit)) && (cue.Verb is not (Pledge or Offer) || Particles.IsMatter(material, k)) && (cue.Verb != Judged.Criticize || cue.Form is CueForm.Past or CueForm.Present && judged.IsCriticized(k, sentence)) && !(cue.That && !behind.IsBareMatter(k) && ClauseAhead(k, limit))) return new Content(k, sentence.End, "noun phrase", null);
            }
            if (referents.StartingAt(k) is { } skipped && skipped.End > k + 1) k = skipped.End - 1;
        }
        // "وقال في بيان:" with the words on the next line.
        return cue.Quote && material.Is(sentence.End - 1, ':') ? NextLine(sentence) : null;
    }

    /// <summary>What stands before whom it is asked of: طلب من فلان.</summary>
    private const string OfWhom = "من";

    private int AfterWhom(CueFacts cue, int from) => cue.To == OfWhom ? behind.AfterAsked(from) : behind.AfterWhom(from);

    /// <summary>"تحدث عن أن", "شدد على القول إن": the token behind أن, alone or brought by a noun of saying with the article; 0 where there is none.</summary>
    private int SaidAhead(int token)
    {
        if (Complementizer.IsAt(material, token)) return token + 1;
        foreach (var match in material.Matches.At(token))
            if (match is { Definite: true, Entry: { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Noun } } } && Complementizer.IsAt(material, match.End)) return match.End + 1;
        return 0;
    }

    /// <summary>"أكد في مقابلة على تلفزيون الشرق أن": behind the preposition only a name stands before أن.</summary>
    private bool IsOnlyWhere(int token) => referents.StartingAt(token) is { } where && Complementizer.IsAt(material, where.End);

    /// <summary>So far behind a preposition it stands again.</summary>
    private const int MostToRestated = 12;

    /// <summary>"مشيرا في لقاء مع السفير إلى الاتحاد الأوروبي، إلى أن": the same preposition brings the words further on, right behind a comma.</summary>
    private bool RestatedAhead(int preposition, int limit)
    {
        for (var i = preposition + 2; i < Math.Min(limit, preposition + MostToRestated) && !Cues.IsAt(material, i) && material.Tokens[i].Kind is TokenKind.Word or TokenKind.Punctuation; i++)
            if (material.IsComma(i) && material.IsWord(i + 1) && material.Passage.Form(i + 1).SequenceEqual(material.Passage.Form(preposition))) return Complementizer.IsAt(material, i + 2);
        return false;
    }

    /// <summary>The verb of admitting, which is also that of passing a law.</summary>
    private const string Pass = "أقر";

    /// <summary>The verb of pledging: what is pledged may stand bare where it is a doing (تعهد خفض الإنفاق).</summary>
    private const string Pledge = "تعهد";

    /// <summary>The verb of offering, which is also that of showing: only a doing is offered (عرض تقديم المساعدة).</summary>
    private const string Offer = "عرض";

    /// <summary>The verb of confessing, which is also that of recognising a state.</summary>
    private const string Confess = "اعترف";

    /// <summary>So many words of circumstances may stand between the speaker and what he says.</summary>
    private const int MostCircumstances = 14;

    /// <summary>Where the words may begin that no frame of the cue brings: behind circumstances between commas or of time, at any preposition, else at once.</summary>
    public Content? FindLoosely(int from, Sentence sentence)
    {
        var at = from;
        if (material.IsComma(at) || material.IsWord(at) && material.Passage.Form(at) is "في" or "خلال" or "عقب" or "من" or "بعد" or "لدي" or "امام")
        {
            if (material.IsForm(at, "في") && material.IsForm(at + 1, "وقت")) at += 3;
            else if (!material.IsComma(at) || IsRemark(at + 1))
                for (var i = at + 1; i < Math.Min(sentence.End, at + MostCircumstances); i++)
                    if (material.IsComma(i))
                    {
                        at = i + 1;
                        break;
                    }
        }
        while (at < sentence.End && (material.IsTime(at) || IsAdverb(at) || material.IsComma(at))) at++;
        if (at >= sentence.End - 1 || quotations.OpeningAt(at) is null && !material.IsWord(at) || Cues.IsAt(material, at)) return null;
        if (Complementizer.IsAt(material, at)) return new Content(at + 1, sentence.End, "loose that", quotations.OpeningAt(at + 1));
        if (material.Passage.Form(at) is "علي" or "الي" or "عن" or "من" or "حول" or "بشان") return new Content(at + 1, sentence.End, "loose preposition", quotations.OpeningAt(at + 1));
        return new Content(at, sentence.End, material.HasBa(at) ? "loose ب" : "loose", quotations.OpeningAt(at));
    }

    /// <summary>Behind a comma circumstances or a remark on the speaker, not what is said (أكدت الوزارة، وقوف البلاد).</summary>
    private bool IsRemark(int token) =>
        !material.IsWord(token) || material.IsTime(token) || material.HasArticle(token) || material.HasBa(token) || material.HasAnd(token) || referents.Covering(token) is not null || Particles.Is(material, token, Particle.Preposition) || material.Passage.Form(token) is var form && (form is "الذي" or "التي" || form[^1] == Letters.Alef);

    /// <summary>
    /// "قال لـ"سكاي نيوز عربية"، الخميس، إن", "في مقابلة مع "العربية.نت":": a few words in quotation marks that name to whom it is said, known by the
    /// preposition before them or by what brings the words said behind them ("الأفق" الفرنسية إن).
    /// </summary>
    private bool IsName(Quotation quotation)
    {
        if (!quotation.Balanced || quotation.Close - quotation.Open - 1 > MostInName || material.Is(quotation.Open - 1, ':')) return false;
        if (material.IsWord(quotation.Open - 1) && material.Passage.Form(quotation.Open - 1) is "ل" or "مع") return true;
        var behind = quotation.Close + 1;
        if (material.Is(behind, ':')) return true;
        while (material.HasArticle(behind) && referents.StartingAt(behind) is null) behind++;
        while (material.IsComma(behind) || material.IsTime(behind)) behind++;
        return Complementizer.IsAt(material, behind) || material.IsComma(behind - 1) && IsWhere(quotation.Open - 1) && (IsLonger(behind, quotation) || IsParticiple(behind));
    }

    /// <summary>"لموقع", "على متن": a noun behind a preposition.</summary>
    private bool IsWhere(int token) => material.IsWord(token) && (material.StartsWith(token, Letters.Lam) || Particles.Is(material, token - 1, Particle.Preposition));

    private bool IsParticiple(int token) => material.Matches.TryGet(token, EntryKind.Cue, out var cue) && cue.Entry.Value is CueFacts { Form: CueForm.Participle } && Complementizer.IsAt(material, cue.End);

    /// <summary>"قال على متن "النورس"، "…"": what is said stands in the marks behind it.</summary>
    private bool IsLonger(int token, Quotation name) =>
        quotations.OpeningAt(token) is { Balanced: true } said && quotations.IsSpeech(said) && said.Close - said.Open > 2 * (name.Close - name.Open);

    /// <summary>"أعلنت المقاومة الشعبية المشتركة، مساء أمس، رفع": what stands before a time between commas and an object is the rest of the speaker.</summary>
    private int AfterRest(CueFacts cue, int from, int limit)
    {
        if (!cue.NounPhrase || !material.HasArticle(from) && !material.StartsWith(from, Letters.Lam)) return from;
        var open = from;
        while (open < Math.Min(limit, from + MostBeforeInserted) && !material.IsComma(open) && !material.Is(open, ':')) open++;
        var close = open + 1;
        while (close < limit && material.IsTime(close)) close++;
        return material.IsComma(open) && close > open + 1 && material.IsComma(close) && IsNounPhrase(close + 1) && !material.StartsWith(close + 1, Letters.Waw) ? close + 1 : from;
    }

    /// <summary>So many tokens tell more of a speaker or an occasion between commas.</summary>
    private const int MostInserted = 30;

    /// <summary>So many words of an occasion stand before them.</summary>
    private const int MostBeforeInserted = 8;

    /// <summary>
    /// "شدد الوزير في خطابه، الذي ألقاه على هامش القمة، على أهمية": what stands between commas may have the cue's own preposition in it, or an أن; the
    /// one behind the comma that closes it brings the words.
    /// </summary>
    private int AfterInserted(CueFacts cue, int from, int limit)
    {
        var open = from;
        while (open < Math.Min(limit, from + MostBeforeInserted) && material.IsWord(open) && !Brings(cue, open) && !StartsNewCue(open)) open++;
        if (!material.IsComma(open) || Brings(cue, open + 1)) return from;
        for (var i = open + 1; i < Math.Min(limit, open + MostInserted) && !material.Is(i, ':') && !material.Is(i, '.') && material.Tokens[i].Kind != TokenKind.Break; i++)
            if (material.IsComma(i) && Brings(cue, i + 1)) return cue.NounPhrase && open > from && !Particles.Is(material, from, Particle.Preposition) && !IsOnlyTime(open + 1, i) ? from : i + 1;
        return from;
    }

    private bool IsOnlyTime(int from, int end)
    {
        while (from < end && material.IsTime(from)) from++;
        return from == end;
    }

    /// <summary>Whether the cue's أن or separate preposition stands at a token; "على حد تعبيره" and "من خلال" bring nothing.</summary>
    private bool Brings(CueFacts cue, int token)
    {
        if (!material.IsWord(token)) return false;
        if (cue.That && Complementizer.IsAt(material, token)) return true;
        foreach (var preposition in cue.Prepositions)
            if (preposition.Length > 1 && preposition is not "بسبب" && material.IsForm(token, preposition)) return !Particles.Is(material, token + 1, Particle.OfThem | Particle.Phrase);
        return false;
    }

    private bool HasOneOf(IReadOnlyList<string> words, int from, Sentence sentence)
    {
        for (var i = from; i < Math.Min(sentence.End, from + MostBetween); i++)
            if (words.Contains(material.Passage.Form(i).ToString())) return true;
        return false;
    }

    /// <summary>A أن soon after the cue, right behind a comma, a time or a name: what stands between is a remark on the speaker.</summary>
    public int ThatAhead(int from)
    {
        for (var i = from; i < from + 16 && i < material.Tokens.Length; i++)
        {
            if (material.Is(i, '.') || material.Is(i, ':') || material.Tokens[i].Kind is TokenKind.Break or TokenKind.Quote) return 0;
            if (Complementizer.IsAt(material, i) && referents.Covering(i) is null)
                return i == from ? 0 : material.IsComma(i - 1) || material.IsTime(i - 1) || referents.Covering(i - 1) is { Kind: ReferentKind.Person } ? i : 0;
            if (Cues.IsAt(material, i) && referents.Covering(i) is null) return 0;
        }
        return 0;
    }

    /// <summary>A أن soon after what looks like a noun phrase: the words before it tell of the speaker (أعلن التحالف العربي في بيان أن), or belong to what is said anyway.</summary>
    private bool ClauseAhead(int from, int limit)
    {
        for (var i = from; i < Math.Min(limit, from + 10); i++)
        {
            if (material.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Break || Cues.IsAt(material, i)) return false;
            if (Complementizer.IsAt(material, i)) return true;
        }
        return false;
    }

    /// <summary>The quotation behind بأنه or ب, or one that begins with ب ("بالكارثي"), that says what the object is called; null where there is none.</summary>
    private Quotation? PredicateQuote(int from, int limit)
    {
        for (var i = from; i < Math.Min(limit, from + MostToPredicate) && (i == from || referents.Covering(i) is not null || !StartsNewCue(i)); i++)
            if (quotations.OpeningAt(i) is { } called && (material.IsForm(i - 1, "ب") || material.IsForm(i - 1, "بال") || material.IsForm(i - 1, "بان") || material.IsForm(i - 1, "بانه") || material.IsForm(i - 1, "بانها") || material.HasBa(i - 1) || material.HasBa(i + 1))) return called;
        return null;
    }

    private const int MostToPredicate = 24;

    private bool IsAdverb(int token) => Particles.Is(material, token, Particle.Adverb);

    /// <summary>"بأشد العبارات", "بأقوى عبارات".</summary>
    private bool IsInTerms(int token) => material.IsWord(token) && material.Passage.Form(token) is "باشد" or "باقوي" or "باشدد" && material.IsWord(token + 1) && material.Passage.Form(token + 1) is "العبارات" or "عبارات";

    private Content? NextLine(Sentence sentence)
    {
        var next = sentence.End;
        while (next < material.Tokens.Length && material.Tokens[next].Kind == TokenKind.Break) next++;
        return next < material.Tokens.Length && material.KindAt(next) == BlockKind.Body ? new Content(next, material.Passage.Sentences[material.Passage.SentenceOf(next)].End, "colon, next line", quotations.OpeningAt(next)) : null;
    }

    /// <summary>Whether the cue's preposition stands here; true for ب, which is written with its word, false for a separate one, null for none.</summary>
    private bool? IsPreposition(CueFacts cue, int token, int from)
    {
        if (!material.IsWord(token) || material.IsForm(token - 1, "نقلا") || material.IsForm(token - 1, "فضلا")) return null;
        var form = material.Passage.Form(token);
        if (cue.Ba && form.Length == 1 && form[0] == Letters.Ba) return false;
        foreach (var preposition in cue.Prepositions)
        {
            if (preposition is "بسبب" && token > from + MostBeforeBa) continue;
            // "حذر نواب، من بينهم فلان، من": a remark on the speakers.
            var written = preposition.Length == 1;
            if (!written && Particles.Is(material, token + 1, preposition is "من" ? Particle.OfThem | Particle.Phrase : Particle.Phrase)) continue;
            if (written ? form.Length > 2 && form[0] == preposition[0] && !Particles.Is(form, Particle.Preposition) && (token == from || cue.MayTakeObject && IsBehindWhom(token, from)) : form.SequenceEqual(preposition)) return written;
        }
        if (!cue.Ba || token > from + MostBeforeBa && !IsApart(cue, token) || form.Length < 3 || form[0] != Letters.Ba || referents.Covering(token) is { } r && r.First != token) return null;
        // "أقر المجلس قانونا يسمح بالإشراف": what is passed is no admission.
        if (cue.Verb == Pass && (cue.ObjectWritten || HasObject(from, token))) return null;
        // "اعترف بالتقصير", not "اعترفت بالمدينة عاصمة", "بحكومته".
        if (cue.Verb == Confess && (cue is { Form: CueForm.Present, Feminine: true } || referents.Covering(token) is not null || form[^1] == Letters.Ha && material.Report.Text[material.Tokens[token].End - 1] != Letters.TaMarbuta || form.EndsWith("ها") || form is "ببعض")) return null;
        // "أشاد النقيب بهذه الخطوة", not "قال بهذا الشأن".
        if (token == from && form is "بهذا" or "بهذه" && material.HasArticle(token + 1)) return material.Passage.Form(token + 1) is "الشان" or "الصدد" or "الخصوص" or "المناسبه" or "المعني" ? null : true;
        return Particles.Is(form, Particle.NotBa)
            || referents.Covering(token) is { Proclitics: Proclitics.None } ? null : true;
    }

    /// <summary>"ندد القادة في قمتهم السنوية في مدينة الظهران، بالقرار": behind a comma a ب goes with its verb however far it is; with one that needs an object it would leave that out.</summary>
    private bool IsApart(CueFacts cue, int token) => !(cue.That && cue.NeedsObject) && material.IsComma(token - 1) && !Particles.Is(material, token, Particle.Beside);

    /// <summary>"دعا كل الأطراف للانخراط", "دعا الأطراف لوقف القتال": behind whom the verb has as its object.</summary>
    private bool IsBehindWhom(int token, int from) => token <= from + MostAsked && material.Passage.Form(token)[1] == Letters.Lam || IsBehindObject(token, from);

    /// <summary>"دعا الأطراف لوقف القتال": what begins with ل right behind a definite object cannot go on with it; "ليقوم" is a verb.</summary>
    private bool IsBehindObject(int token, int from) =>
        token > from && token <= from + MostBeforeBa && material.Passage.Form(token) is { Length: > 3 } form && (form.Length > 4 || Particles.Is(form[1..], Particle.Matter)) && form[1] != Letters.Ya && referents.Covering(token) is null && !Particles.Is(material, token, Particle.Preposition | Particle.Opener | Particle.Lead | Particle.Turn)
        && (referents.Covering(token - 1) is { Kind: not ReferentKind.Place } whom ? whom.End == token : material.HasArticle(token - 1) && !material.IsTime(token - 1));

    /// <summary>An indefinite noun as object (قانونا) between two tokens.</summary>
    private bool HasObject(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (material.IsWord(i) && material.Passage.Form(i) is { Length: > 3 } form && form[^1] == Letters.Alef && !IsAdverb(i) && referents.Covering(i) is null) return true;
        return false;
    }

    private bool StartsNewCue(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Cue, Value: CueFacts { Form: not CueForm.Noun } cue } && cue is not { Form: CueForm.Participle, Verb: "تحدث" } && StandsApart(match, cue) && !Cues.IsCarriedOn(material, match)) return true;
        return false;
    }

    /// <summary>"وأضاف", "كما قال", "حيث قال", "ما وصفه", "، قائلا", "، قال الوزير": a word of saying that the words before it do not bring.</summary>
    private bool StandsApart(Match match, CueFacts cue)
    {
        var before = match.First - 1;
        return (match.Proclitics & Proclitics.Wa) != 0 || material.IsWord(before) && material.Passage.Form(before) is "كما" or "حيث"
            || Particles.Is(material, before, Particle.What) && !material.Matches.Has(before - 1, EntryKind.Marker, "source:after")
            || material.IsComma(before) && (cue.Form == CueForm.Participle || cue.Form == CueForm.Past && (referents.StartingAt(match.End) is { Kind: ReferentKind.Person } || Complementizer.IsAt(material, match.End)));
    }

    /// <summary>"ثمن الوزير ما أبدته الحكومة من دعم": ما and its clause, but not "أدان ما وصفه بأنه" and "أكد ما إذا".</summary>
    private bool IsWhat(int token) =>
        material.IsForm(token, "ما") && material.IsWord(token + 1) && material.Passage.Form(token + 1) is not ("اذا" or "زال" or "زالت" or "دام" or "دامت" or "لم" or "سماه" or "اسماه" or "سمته" or "يسمى") && !Cues.IsAt(material, token + 1);

    /// <summary>A noun may follow directly: it has the article or a pronoun, or is no everyday function word.</summary>
    private bool IsNounPhrase(int token)
    {
        if (!material.IsWord(token) || material.IsTime(token) || Complementizer.IsAt(material, token)) return false;
        var form = material.Passage.Form(token);
        if (form[0] == Letters.Waw && (referents.Covering(token) is { } joined && (joined.Proclitics & Proclitics.Wa) != 0 || material.HasArticle(token) && form.Length > 4 && form[1] == Letters.Alef)) return false;
        return (form.Length > 2 || form is "اي" or "شن" or "حل" or "سن") && !Particles.Is(form, Particle.Preposition) && form is not ("الذي" or "التي" or "الذين" or "ايضا" or "مرارا" or "كذلك" or "امس" or "قد" or "هذا" or "اليوم");
    }
}
