using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Names;

namespace Mahdar.Extraction.Mentions;

/// <summary>Finds names of persons: known ones, ones that begin with a given name, and whatever stands where a name must stand.</summary>
public sealed class NameReader
{
    private const int MostWords = 7, LeastAlone = 5;

    /// <summary>In logits: where the tagger is less sure of a single word, the rest of the report must have it too.</summary>
    private const float LeastMargin = 1;

    private readonly Material material;
    private readonly Names.NameSpan[] tagged;
    private readonly bool[] inTag;
    private readonly List<Names.NameSpan> seen = [];
    private readonly HashSet<PersonFacts> fully = [];

    /// <summary>The words of names of several words.</summary>
    private readonly HashSet<string> told = [];

    private readonly NationalSurnames national;

    /// <summary>Words that stand alone between a verb of saying and what brings the words said.</summary>
    private readonly HashSet<string> speaking = [];

    private readonly Nobodies nobodies;
    private readonly NamedAfter places;
    private readonly NameWords words;
    private readonly FamilyBehind family;

    public NameReader(Material material, NameTagger tagger)
    {
        this.material = material;
        places = new NamedAfter(material);
        words = new NameWords(material);
        family = new FamilyBehind(material, words);
        nobodies = new Nobodies(material, told, token => Known(token) is not null);
        tagged = new Names.NameSpan[material.Tokens.Length];
        inTag = new bool[material.Tokens.Length];
        tagger.Tag(material.Passage, 0, material.Tokens.Length, seen);
        foreach (var name in seen.Where(name => name.Kind == NameKind.Person).SelectMany(Apart))
        {
            var first = WithoutLead(name.FirstToken, name.EndToken);
            // "حافظ | أبو سعدة": the tagger left out the given name.
            if (words.IsKunya(first) && first > 0 && !inTag[first - 1] && !GivenNames.IsOn(material, first - 1) && !IsBy(first - 1) && !Statements.Particles.Is(material, first - 1, Statements.Particle.Preposition) && (material.FlagsOf(first - 1) & WordFlags.GivenName) != 0) first--;
            tagged[first] = name with { FirstToken = first };
            inTag.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(true);
        }
        new GivenNames(material, tagged, inTag, token => Known(token) is not null).Join();
        for (var i = 0; i < tagged.Length; i++)
            for (var word = i; tagged[i].EndToken > i + 1 && word < tagged[i].EndToken; word++) told.Add(material.Passage.Form(word).ToString());
        national = new NationalSurnames(material, tagged, inTag, token => ReadOwn(token)?.End);
        for (var i = 0; i < inTag.Length; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Person, Value: PersonFacts facts })
                {
                    fully.Add(facts);
                    national.Note(i, match.End);
                }
                else if (match.Entry is { Kind: EntryKind.Cue, Value: Statements.CueFacts cue } && SpeaksAlone(match.End, cue)) speaking.Add(material.Passage.Form(match.End).ToString());
    }

    /// <summary>"جون هارفي و آنا ميلر": two names, as the blank behind و tells.</summary>
    private IEnumerable<Names.NameSpan> Apart(Names.NameSpan name)
    {
        for (var i = name.FirstToken + 1; i < name.EndToken; i++)
        {
            if (!material.Passage.IsLooseAnd(i)) continue;
            yield return name with { EndToken = i };
            name = name with { FirstToken = i };
        }
        yield return name;
    }

    /// <summary>"أضافت الحداد أن", "قال الحداد في": the one word between a verb of saying and what is said.</summary>
    private bool SpeaksAlone(int token, Statements.CueFacts cue) =>
        cue is { Form: Statements.CueForm.Past or Statements.CueForm.Present, ObjectWritten: false } && material.IsWord(token)
        && (BringsWords(token + 1) || cue is { That: true, Quote: true, NounPhrase: false } && Statements.Particles.Is(material, token + 1, Statements.Particle.Preposition));

    /// <summary>All names, of whatever kind, that the tagger sees, in order.</summary>
    internal IReadOnlyList<Names.NameSpan> Seen => seen;

    /// <summary>The name that starts at a token by its own look, or null.</summary>
    public NameSpan? ReadAt(int token) => ReadOwn(token) ?? national.At(token);

    private NameSpan? ReadOwn(int token)
    {
        if (!material.IsActive(token) || material.IsTime(token)) return null;
        var known = Known(token);
        var name = Tagged(token) is { } found && IsSeenAgain(found) && (known is null || found.End > known.End) ? found with { Facts = known is { Short: false } ? known.Facts : null, Proclitics = known?.Proclitics ?? found.Proclitics } : known;
        return name is not null && (name is { Facts: null } or { Short: true } ? IsOfThing(token) || places.AreIn(token) : places.Bear(token)) || name is not null && nobodies.Are(name) ? null : name;
    }

    /// <summary>The name that starts at a token which follows a title: there any word may be a name that is no everyday word.</summary>
    public NameSpan? ReadAfterTitle(int token)
    {
        if (!material.IsActive(token) || !material.IsWord(token) || material.IsTime(token)) return null;
        if ((ReadAt(token) ?? Tagged(token)) is { Proclitics: Proclitics.None } name) return nobodies.Are(name) ? null : family.UpToMark(name);
        // "المستشار السابق للحملة الرئاسية | لدونالد ترامب": whose it is, no holder.
        if (ReadAt(token) is { Proclitics: Proclitics.La, Facts: not null }) return null;
        // "السفيرة آن لوران": a name that is written like أن, but for its first letter.
        if (material.IsForm(token, "ان") && material.Report.Text[material.Tokens[token].Start] == 'آ') return Extend(token, token + 1) is var anne && anne > token + 1 ? new NameSpan(token, anne, Proclitics.None, null, false, "name after a title") : null;
        if (!CanBegin(token)) return null;
        var end = Extend(token, token + 1);
        if (IsSurname(end) && words.AreGiven(token, end)) end++;
        else if (words.IsLoneParticle(token, end) || !words.HasNameWord(token, end) && !words.IsAllUnknown(token, end)) return null;
        return family.BeforeWords(new NameSpan(token, end, Proclitics.None, null, end == token + 1, "name after a title"));
    }

    /// <summary>A single word that no table of names knows (مازحا), or that is an everyday one too (صالح), is a name only where the report has it in a longer one, or someone so called speaks.</summary>
    private bool IsSeenAgain(NameSpan name)
    {
        if (name.End > name.First + 1 || name.Proclitics != Proclitics.None || HasKind(name.First - 1, EntryKind.Cue)) return true;
        var flags = material.FlagsOf(name.First);
        if ((flags & NameWords.NameWord) != 0 && (flags & WordFlags.Common) == 0 && !IsDoubtful(name)) return true;
        return told.Contains(material.Passage.Form(name.First).ToString()) && !((flags & WordFlags.Common) != 0 && material.HasArticle(name.First));
    }

    /// <summary>A word that the tagger hardly takes for a name (رد حازم), or only together with everyday words behind it (حل عادل وشامل).</summary>
    private bool IsDoubtful(NameSpan name) =>
        tagged[name.First] is var tag && (tag.Margin < LeastMargin || tag.EndToken > name.End && words.IsEveryday(name.End));

    /// <summary>"فندق كابيلا", "مطار الملك خالد": the name of a thing or a place.</summary>
    public bool IsOfThing(int token) => places.IsOfThing(token);

    /// <summary>Everyday words that the tagger took along at the head of a name are left out: "بأن ماكرون", "ومستشارته إيفانكا".</summary>
    private int WithoutLead(int first, int end)
    {
        while (first < end - 1 && (GivenNames.IsOn(material, first) || Statements.Complementizer.IsAt(material, first) || IsThen(first) || IsBy(first) || material.IsForm(first, "سيد") && Known(first + 1) is { Facts: not null } || IsAdverbOfSaying(first) || !material.Passage.IsLooseAnd(first) && (words.IsEveryday(first) && !IsAndGiven(first) || IsAndNoName(first)))) first++;
        return first;
    }

    /// <summary>فإن, which folds to فان.</summary>
    private bool IsThen(int token) => material.IsForm(token, "فان") && material.HasHamzaBelow(token);

    /// <summary>"المعروف باسم سامي الكندي": by the name of, no given name.</summary>
    private bool IsBy(int token) =>
        material.IsForm(token, "باسم") && token > 0 && material.IsWord(token - 1) && Letters.WithoutArticle(material.Passage.Form(token - 1)) is "معروف" or "معروفه" or "يعرف" or "تعرف" or "عرف" or "عرفت" or "اشتهر" or "اشتهرت" or "مشهور" or "مشهوره" or "والمعروف" or "والمعروفه" or "ويعرف" or "وتعرف" or "معروفا" or "متحدث" or "متحدثه" or "ناطق" or "ناطقه";

    /// <summary>"قائلا", "مؤكدا".</summary>
    private bool IsAdverbOfSaying(int token) => material.Passage.Form(token).EndsWith("ا") && Statements.Cues.IsAt(material, token);

    /// <summary>"ومستشارته إيفانكا": neither with و nor without it a word of names, but before one.</summary>
    private bool IsAndNoName(int token) =>
        material.StartsWith(token, Letters.Waw) && (material.FlagsOf(token) & NameWords.NameWord) == 0 && (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) & NameWords.NameWord) == 0 && (material.FlagsOf(token + 1) & NameWords.NameWord) != 0;

    /// <summary>"وعلي أبو زهري": و and a given name that is an everyday word too, but not وعلى.</summary>
    private bool IsAndGiven(int token) =>
        (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) & WordFlags.GivenName) != 0 && material.Report.Text[material.Tokens[token].End - 1] != 'ى';

    private NameSpan? Known(int token)
    {
        NameSpan? best = null;
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind is not (EntryKind.Person or EntryKind.PersonShort) || match.Entry.Value is not PersonFacts facts) continue;
            if ((match.Proclitics & (Proclitics.Sa | Proclitics.Al)) != 0 || best is not null && match.End <= best.End) continue;
            if (match.Entry.Kind == EntryKind.PersonShort && !IsSupported(token, match, facts)) continue;
            best = new NameSpan(token, match.End, match.Proclitics, facts, match.Entry.Kind == EntryKind.PersonShort, "name known");
        }
        return best is { Facts: not null } && NamedAfter.IsGivenAlone(material, best) ? best with { Facts = null } : best;
    }

    /// <summary>A surname alone names its bearer where the tagger sees a name, where the report names him in full elsewhere, or where it is no other word.</summary>
    private bool IsSupported(int token, Match match, PersonFacts facts) =>
        fully.Contains(facts) || !IsWord(token, match) && (inTag[token] || match.End == token + 1 && (material.FlagsOf(token) & (WordFlags.Common | WordFlags.GivenName)) == 0 && !words.IsOtherName(token, token + 1) && (match.Proclitics == Proclitics.None || token > 0 && IsNextOfNames(token, match.Proclitics)));

    /// <summary>"بوتين وزيلينسكي": behind another name a long surname that is no everyday word or given name without its و.</summary>
    private bool IsNextOfNames(int token, Proclitics proclitics) =>
        proclitics == Proclitics.Wa && material.Passage.Form(token).Length > LeastAlone && (inTag[token - 1] || HasKind(token - 1, EntryKind.PersonShort)) && (material.Knowledge.FlagsOf(material.Passage, token, proclitics) & (WordFlags.Common | WordFlags.GivenName)) == 0;

    /// <summary>كيم: a family name that stands before the given one, not a surname at the end.</summary>
    private bool IsFirstOf(int token, Match match) => match.Entry.Value is PersonFacts facts && Letters.Fold(facts.Name) is var name && name.StartsWith(material.Passage.Form(token), StringComparison.Ordinal) && name.Length > material.Passage.Form(token).Length && name[material.Passage.Form(token).Length] == ' ';

    /// <summary>هادئ, مؤن: the letters under the hamza make another word of it than the surname (هادي, مون).</summary>
    private bool IsWord(int token, Match match)
    {
        if (match.End > token + 1) return false;
        var text = material.Report.Text.AsSpan(material.Tokens[token].Start, material.Tokens[token].End - material.Tokens[token].Start);
        return text.IndexOfAny('ئ', 'ؤ') >= 0 && match.Entry.Value is PersonFacts facts && !facts.Name.AsSpan().ContainsAny('ئ', 'ؤ') || (material.FlagsOf(token) & WordFlags.Common) != 0 && !IsFirstOf(token, match) && !told.Contains(material.Passage.Form(token).ToString());
    }

    /// <summary>A name that the trained tagger sees here. A single word must be no everyday word.</summary>
    private NameSpan? Tagged(int token)
    {
        if (token >= tagged.Length || tagged[token].EndToken == 0 || material.Is(token - 1, '-') && !material.Tokens[token].SpaceBefore) return null;
        var end = Trim(token, tagged[token].EndToken);
        if (GoesOn(token, end)) end = Extend(token, end);
        else if (IsSurname(end) && words.AreGiven(token, end) && (Known(token)?.End ?? token) < end) end++;
        end = BeforeTitle(token, end);
        if (end == token + 1 && national.IsBehindGiven(end) && (material.FlagsOf(token) & (WordFlags.GivenName | WordFlags.Common)) == WordFlags.GivenName) end++;
        end = OverInitial(token, end);
        if (material.Is(end - 1, '-')) end--;
        if (end <= token || !material.IsWord(token) || words.IsLoneParticle(token, end) || IsWithMe(token, end) || HasTanwin(token) && (end == token + 1 || (material.FlagsOf(token) & WordFlags.GivenName) == 0)) return null;
        if (words.IsOtherName(token, end) || (material.FlagsOf(token) & (WordFlags.Thing | NameWords.NameWord)) == WordFlags.Thing || end == token + 1 && (words.IsAfterParticle(token) || words.IsEveryday(token) || words.IsNoun(token))) return null;
        return new NameSpan(token, end, LeadingProclitic(token), null, end == token + 1, "name tagged");
    }

    /// <summary>So many words of a family name stand between a given name and a title.</summary>
    private const int MostBeforeTitle = 2;

    /// <summary>"صرح خالد | البطش | رئيس الهيئة", "قالت خديجة | الرياضي | ، الرئيسة السابقة للجمعية": the end of the family name, which may be an everyday word where the given name speaks, between it and a title; else the end of the name.</summary>
    private int BeforeTitle(int first, int end)
    {
        if (end != first + 1 || (material.FlagsOf(first) & (WordFlags.GivenName | WordFlags.Common)) == WordFlags.Common || Known(first) is not null) return end;
        var speaks = HasKind(first - 1, EntryKind.Cue);
        if (!speaks && (material.FlagsOf(first) & WordFlags.GivenName) == 0) return end;
        for (var i = end; i < end + MostBeforeTitle && IsFamily(i, speaks); i++)
            if (IsTitle(material.IsComma(i + 1) ? i + 2 : i + 1)) return i + 1;
        return end;
    }

    private bool IsFamily(int token, bool speaks)
    {
        if (!material.IsWord(token) || material.IsTime(token) || material.HasAnd(token) || material.HasBa(token) || Statements.Cues.IsAt(material, token) || Statements.Complementizer.IsAt(material, token) || HasKind(token, EntryKind.Head) || HasKind(token, EntryKind.Honorific) || HasKind(token, EntryKind.Trigger)) return false;
        // "قال بابادوبولوس لترامب".
        if (LeadingProclitic(token) != Proclitics.None) return false;
        // على, مراسلات.
        if (Statements.Particles.Is(material, token, Statements.Particle.Preposition | Statements.Particle.Adverb) || material.Report.Text[material.Tokens[token].End - 1] == 'ى' || material.Passage.Form(token).EndsWith("ات")) return false;
        var flags = material.FlagsOf(token);
        return (flags & (WordFlags.Common | WordFlags.Particle)) == 0 || (flags & WordFlags.GivenName) != 0 || speaks && material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !Statements.Particles.Is(material, token, Statements.Particle.Relative);
    }

    private bool IsTitle(int token) =>
        token < material.Tokens.Length && material.Matches.TryGet(token, EntryKind.Head, out var title) && title.Proclitics is Proclitics.None or Proclitics.Al && title.Entry.Number == Number.One;

    /// <summary>"أنتوني ج. بلينكن": behind an initial and its dot the name goes on.</summary>
    private int OverInitial(int first, int end)
    {
        var initial = words.IsInitial(end - 1) ? end - 1 : words.IsInitial(end) ? end : -1;
        if (initial <= first || !material.Is(initial + 1, '.') || material.Tokens[initial + 1].SpaceBefore || !material.IsWord(initial + 2)) return end;
        return tagged[initial + 2].EndToken > 0 ? Trim(initial + 2, tagged[initial + 2].EndToken) : words.IsNamePart(initial + 2) || material.Matches.Has(initial + 2, EntryKind.PersonShort) ? initial + 3 : end;
    }

    /// <summary>The tagger cut a name short: "عبد المحمود | عبد الحليم", "سونغ | كيم".</summary>
    private bool GoesOn(int first, int end)
    {
        if (material.Is(end, '-') && !material.Tokens[end].SpaceBefore && material.IsWord(end + 1) && !material.Tokens[end + 1].SpaceBefore) return true;
        if (!material.IsWord(end)) return false;
        if (end > first + 1 && NameWords.IsParticle(material.Passage.Form(end - 1)) || material.Passage.Form(end) is "عبد" or "بن" or "ابن" or "ابو") return true;
        return end == first + 1 && (material.FlagsOf(first) & WordFlags.Common) == 0 && (material.FlagsOf(end) & (NameWords.NameWord | WordFlags.Common)) is var flags && (flags & NameWords.NameWord) != 0 && (flags & WordFlags.Common) == 0 && Known(first) is null;
    }

    /// <summary>"قالت ليلى الحداد …", then "أضافت الحداد أن": behind given names a word, be it an everyday one, that speaks alone elsewhere.</summary>
    private bool IsSurname(int token) =>
        material.IsWord(token) && (tagged[token].EndToken == 0 || material.HasArticle(token)) && Known(token) is null && speaking.GetAlternateLookup<ReadOnlySpan<char>>().Contains(material.Passage.Form(token)) && !material.IsTime(token) && !words.IsBody(token) && !(material.HasArticle(token) && words.IsFeminine(token));

    private bool BringsWords(int token) => token < material.Tokens.Length && (Statements.Complementizer.IsAt(material, token) || material.Is(token, ':') || material.Tokens[token].Kind == TokenKind.Quote);

    /// <summary>"يطيب لي", "شرف لي": لي is a name only beside a name.</summary>
    private bool IsWithMe(int first, int end) => end == first + 2 && material.IsForm(first + 1, "لي") && (material.FlagsOf(first) & NameWords.NameWord) == 0;

    /// <summary>Cuts a tagged name before the next name (كيم وترامب, ترامب-كيم, كيم لترامب), before the state that somebody visits (زار سامي الكندي هندوراس) and before everyday words at its end.</summary>
    private int Trim(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (IsNoPart(i, end)) return i;
        for (var i = first + 1; i < end; i++)
            if (IsAnotherSurname(first, i, end)) return material.Is(i - 1, '-') ? i - 1 : i;
        for (var i = first + 1; i < end; i++)
            if (IsAndOffice(i)) return i;
            else if (material.StartsWith(i, Letters.Waw) && (material.FlagsOf(i) & NameWords.NameWord) == 0 && IsAndKnown(i) || i > first + 1 && words.IsLand(i, end)) return i;
        if (words.BringsBehindName(end - 1) && end > first + 1) end--;
        while (end > first + 1 && (words.IsEveryday(end - 1) && !NameWords.IsRegnal(material.Passage.Form(end - 1)) || words.IsVerb(end - 1)) && !words.NeedsName(end - 2)) end--;
        return end;
    }

    /// <summary>"زار الأمير وليام | مخيماً", "زيارة الأمير محمد | للكاتدرائية", "عزا الملك عبد الله | ما تعيشه": an indefinite object, what has ل and the article, what a clause follows.</summary>
    private bool IsNoPart(int token, int end) =>
        material.IsWord(token) && (HasTanwin(token) || material.Passage.Form(token) is ['ل', 'ل', _, _, ..] || material.IsForm(token, "ما") && token + 1 < end);

    private bool HasTanwin(int token) => material.Report.Text.AsSpan(material.Tokens[token].Start, material.Tokens[token].End - material.Tokens[token].Start).Contains('\u064B');

    /// <summary>"شينزو آبي وبنظيريه".</summary>
    private bool IsAndOffice(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.Head or EntryKind.Counterpart && (match.Proclitics & Proclitics.Wa) != 0) return true;
        return false;
    }

    /// <summary>A known surname behind a hyphen or with a preposition, where another person's known surname stands first.</summary>
    private bool IsAnotherSurname(int first, int token, int end)
    {
        if (!HasKind(first, EntryKind.PersonShort) || !material.IsWord(token) || Known(first) is { } whole && whole.End >= end) return false;
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.PersonShort or EntryKind.Person && match.End == end && (material.Is(token - 1, '-') || (match.Proclitics & (Proclitics.La | Proclitics.Ba)) != 0)) return true;
        return false;
    }

    /// <summary>و before a name's or an everyday word, with a preposition or without (وترامب, ولعائلة).</summary>
    private bool IsAndKnown(int token)
    {
        foreach (var reading in material.Passage.Readings(token))
            if ((reading.Proclitics & Proclitics.Wa) != 0 && (material.Knowledge.FlagsOf(reading.Word) & (NameWords.NameWord | WordFlags.Common)) != 0) return true;
        return false;
    }

    /// <summary>و, ل or ب written with a name: where the rest is a name's word and the whole is none, and و in a list of names.</summary>
    private Proclitics LeadingProclitic(int token)
    {
        if (material.Passage.IsLooseAnd(token)) return Proclitics.Wa;
        if ((material.FlagsOf(token) & NameWords.NameWord) != 0) return Proclitics.None;
        foreach (var one in NameWords.Single)
            if ((material.Knowledge.FlagsOf(material.Passage, token, one) & NameWords.NameWord) != 0) return one;
        return IsNextOfList(token) ? Proclitics.Wa : Proclitics.None;
    }

    /// <summary>"إيدن هازارد وروميلو لوكاكو": و and a word that no table knows, right behind a name of several words.</summary>
    private bool IsNextOfList(int token) =>
        material.StartsWith(token, Letters.Waw) && material.Passage.Form(token).Length > 3 && token > 1 && inTag[token - 1] && inTag[token - 2] && !material.Matches.Has(token, EntryKind.PersonShort) && !material.Matches.Has(token, EntryKind.Person);

    /// <summary>"وزير المالية وسالم الحداد وزير العدل": و before what is a name without it, so that the title before is not his.</summary>
    public bool IsAndName(int token) => material.StartsWith(token, Letters.Waw) && LeadingProclitic(token) == Proclitics.Wa;

    private bool CanBegin(int token)
    {
        // "سائلا سموه المولى تعالى أن يوفق الجميع".
        if (material.IsForm(token + 1, "تعالي") || Statements.Complementizer.IsAt(material, token) || GivenNames.IsOn(material, token) && Known(token + 1) is not null || IsAndOther(token) || words.IsOfficeBehindPreposition(token)) return false;
        var flags = material.FlagsOf(token);
        if ((flags & (WordFlags.GivenName | WordFlags.NamePart | WordFlags.FamilyName)) != 0) return !words.IsOtherName(token, token + 1);
        if ((flags & WordFlags.Common) != 0 || material.HasArticle(token) && !words.IsNamePart(token)) return false;
        // "السفير الروسي سيطلب لقاء".
        if ((material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Sa) & WordFlags.Common) != 0) return false;
        return !words.IsOtherName(token, token + 1) && material.Passage.Form(token).Length > 1 && !words.IsCliticOfCommon(token);
    }

    /// <summary>"ومستشارته إيفانكا": و and a word that no table knows before what is a name without it.</summary>
    private bool IsAndOther(int token) => material.StartsWith(token, Letters.Waw) && (material.FlagsOf(token) & NameWords.NameWord) == 0 && tagged[token].EndToken == 0 && ReadAt(token + 1) is { Proclitics: Proclitics.None };

    private int Extend(int first, int from)
    {
        var end = from;
        while (end < material.Tokens.Length && end - first < MostWords)
        {
            if (material.Is(end, '-') && !material.Tokens[end].SpaceBefore)
            {
                if (end + 1 >= material.Tokens.Length || material.Tokens[end + 1].SpaceBefore || !Continues(end + 1, true)) break;
                end += 2;
                continue;
            }
            if (!Continues(end, false)) break;
            end++;
        }
        return end;
    }

    private bool Continues(int token, bool glued)
    {
        if (!material.IsActive(token) || !material.IsWord(token) || material.IsTime(token) || words.BringsBehindName(token) || IsAndOffice(token) || HasTanwin(token)) return false;
        // عبد الجليل: what عبد serves is part of the name, be it a place elsewhere; so is the word behind بن.
        if (material.IsForm(token - 1, "عبد") && material.HasArticle(token) || material.IsForm(token - 1, "بن") && !NameWords.IsParticle(material.Passage.Form(token))) return true;
        var form = material.Passage.Form(token);
        if (NameWords.IsParticle(form)) return material.IsWord(token + 1) && !material.IsTime(token + 1) && (form.SequenceEqual("بن") || form.SequenceEqual("ال") || (material.FlagsOf(token + 1) & WordFlags.Common) == 0 || words.IsNamePart(token + 1));
        if (NameWords.IsRegnal(form)) return true;
        var flags = material.FlagsOf(token);
        if ((flags & (WordFlags.NamePart | WordFlags.GivenName | WordFlags.FamilyName)) != 0)
            return (flags & WordFlags.Common) == 0 ? !words.IsOtherName(token, token + 1) || (flags & WordFlags.NamePart) != 0 && !HasKind(token, EntryKind.Nationality) : NameWords.IsParticle(material.Passage.Form(token - 1));
        if ((flags & WordFlags.Common) != 0 || words.IsCliticOfCommon(token)) return false;
        if (words.IsOtherName(token, token + 1)) return false;
        if (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) != 0) return false;
        return form.Length > 1 || glued;
    }

    private bool HasKind(int token, EntryKind kind) => material.Matches.Has(token, kind);
}
