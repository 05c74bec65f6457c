using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;

namespace Mahdar.Extraction.Events;

/// <summary>What the readers of events look at: the report's words, who and what they name, its times, and who says what.</summary>
public sealed class Scene(Material material, ReferentIndex referents, EntityBook book, TimeMap times, IReadOnlyList<StatementDraft> statements)
{
    /// <summary>So many adjectives stand between a round and what it is of.</summary>
    private const int MostAdjectives = 3;

    /// <summary>So many words make such a phrase: "خلف أبواب مغلقة".</summary>
    private const int MostSome = 5;

    private readonly int[] statementAt = Index(material.Tokens.Length, statements);

    public Material Material { get; } = material;

    public ReferentIndex Referents { get; } = referents;

    /// <summary>The state of the report itself (alpha-2), where it is known.</summary>
    public string? Home { get; init; }

    public EntityBook Book { get; } = book;

    public TimeMap Times { get; } = times;

    public IReadOnlyList<StatementDraft> Statements { get; } = statements;

    /// <summary>Who says the words at a token, if somebody does.</summary>
    public EntityDraft? SpeakerAt(int token) => token >= 0 && token < statementAt.Length && statementAt[token] is > 0 and var one ? Statements[one - 1].Speaker : null;

    /// <summary>The longest mark of a kind at a token.</summary>
    public T? MarkAt<T>(int token, out int end) where T : class
    {
        var match = MatchOf<T>(token, Proclitics.Wa | Proclitics.Fa | Proclitics.Al);
        end = match?.End ?? token;
        return (T?)match?.Entry.Value;
    }

    /// <summary>The longest phrase of a kind of mark at a token, with no other proclitics than those.</summary>
    public Match? MatchOf<T>(int token, Proclitics allowed) where T : class
    {
        foreach (var match in Material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: T } && (match.Proclitics & ~allowed) == 0) return match;
        return null;
    }

    /// <summary>What is said in a sentence, by the word of saying, in its order.</summary>
    public IEnumerable<StatementDraft> SaidIn(Sentence sentence) => Said[Material.Passage.SentenceOf(sentence.First)];

    private ILookup<int, StatementDraft> Said => field ??= Statements.Where(said => said.CueEnd > said.CueFirst).ToLookup(said => Material.Passage.SentenceOf(said.CueFirst));

    /// <summary>"القمة بين الكوريتين": a series that is a meeting of two states, which its name tells.</summary>
    public bool IsOfTwoStates(Match series)
    {
        for (var i = series.First + 1; i < series.End; i++)
            if (MarkAt<GroupMark>(i, out _) is { States.Count: > 1 }) return true;
        return false;
    }

    public LinkKind? LinkAt(int token, out int end) => MarkAt<LinkMark>(token, out end)?.Kind;

    /// <summary>"عددا من المسؤولين", "كبار معاوني الرئيس": words that tell of how many, or of what rank, stand before a token.</summary>
    public bool IsOfSome(int token)
    {
        for (var first = token - 1; first >= 0 && first > token - MostSome; first--)
            if (LinkAt(first, out var end) is LinkKind.Skip && (end == token || first == token - 1)) return true;
        return false;
    }

    /// <summary>"ثم", "وبعدها", "وبعد ذلك", at its last word.</summary>
    public bool IsThen(int token) => Material.IsForm(token, "ثم") || Material.IsForm(token, "وبعدها") || Material.IsForm(token, "ذلك") && Material.IsForm(token - 1, "وبعد");

    /// <summary>A verb or participle of saying.</summary>
    public bool IsSpeech(int token)
    {
        foreach (var match in Material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Cue, Value: CueFacts { Form: not CueForm.Noun } } && (match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa | Proclitics.Sa)) == 0) return true;
        return false;
    }

    /// <summary>The word of an event at a token, if its proclitics allow it; of "a new round of talks" the whole.</summary>
    public bool TryTrigger(int token, out Match match, out TriggerFacts facts)
    {
        (match, facts) = (default, null!);
        // "قادة مصر": what names somebody is no verb.
        if (Referents.Covering(token) is not null) return false;
        foreach (var candidate in Material.Matches.At(token))
            if (candidate.Entry.Value is RoundMark && TryRound(candidate, out match, out facts)) return true;
        foreach (var candidate in Material.Matches.At(token))
        {
            if (candidate.Entry is not { Kind: EntryKind.Trigger, Value: TriggerFacts found }) continue;
            if (!Fits(candidate.Proclitics, found.Form) || candidate.Definite && found.Pronoun != TriggerPronoun.None || found is { Pronoun: TriggerPronoun.One, Form: not TriggerForm.Noun } && Material.EndsInTaMarbuta(candidate.End - 1)) continue;
            // "خلال استضافته", "قبل توجهه": a verbal noun, not a verb with its object.
            if (found.Form != TriggerForm.Noun && TakesNoun(token - 1)) continue;
            // "وألتقي": the present of the first person, not "التقى".
            if (found is { Form: TriggerForm.Past, Own: false } && Material.HasHamza(token) || found.Own && IsOfAlef(token)) continue;
            (match, facts) = (candidate, found);
            return true;
        }
        return false;
    }

    /// <summary>"التقى", "وابحث", not "ألتقي", "وأبحث": who speaks of himself writes a hamza.</summary>
    private bool IsOfAlef(int token) => Material.Report.Text.AsSpan(Material.Tokens[token].Start, Material.Tokens[token].Length) is [Letters.Alef, ..] or ['و' or 'ف', Letters.Alef, ..];

    /// <summary>"خلال", "قبل", "عقب", "عن هاتفه": no verb stands directly behind it.</summary>
    private bool TakesNoun(int token) => Material.IsForm(token, "عن") || Material.IsForm(token, "في") || Material.IsForm(token, "الي") || Material.IsForm(token, "مع") || Material.IsForm(token, "ومع") || Material.IsForm(token, "بسبب") || Material.IsForm(token, "رغم") || Material.IsForm(token, "دون") || Material.IsParticle(token, EventParticle.Amid) || Material.IsParticle(token, EventParticle.Beside) || Material.IsParticle(token, EventParticle.Upshot);

    /// <summary>"جولة جديدة من المحادثات", "سلسلة لقاءات": named by its talks, as definite as the round.</summary>
    private bool TryRound(Match round, out Match match, out TriggerFacts facts)
    {
        var at = round.End;
        for (var most = at + MostAdjectives; at < most && Material.IsWord(at) && !Material.IsForm(at, "من") && Material.HasArticle(at) == round.Definite; at++) { }
        (match, facts) = (default, null!);
        if (Material.IsForm(at, "من")) at++;
        else if (round.Definite) return false;
        else at = round.End;
        foreach (var candidate in Material.Matches.At(at))
        {
            if (candidate.Entry is not { Kind: EntryKind.Trigger, Value: TriggerFacts { Form: TriggerForm.Noun, Frame: TriggerFrame.Meeting or TriggerFrame.Talks, Pronoun: TriggerPronoun.None } found } || (candidate.Proclitics & ~Proclitics.Al) != 0) continue;
            (match, facts) = (new Match(round.First, candidate.End, round.Proclitics, candidate.Entry), found);
            return true;
        }
        return false;
    }

    /// <summary>"وضم", "جمعت": a verb that tells who takes part.</summary>
    public bool BringsTogether(int token) => TryTrigger(token, out _, out var verb) && verb is { Frame: TriggerFrame.Gather, Form: not TriggerForm.Noun };

    /// <summary>"إدارة الرئيس ترمب", "حكومة الأسد": the state that a government acts for, where a word for it stands before the one who leads it; else the referent itself.</summary>
    public Referent AsGovernment(Referent leader)
    {
        if (leader is not { Kind: ReferentKind.Person or ReferentKind.Official, Proclitics: Proclitics.None or Proclitics.Al, Entity.RepresentedState: { } state }) return leader;
        foreach (var match in Material.Matches.At(leader.First - 1))
            if (match.Entry is { Kind: EntryKind.Marker, Value: OwnedMark { Acts: true } } && match.End == leader.First && !match.Definite)
                return new Referent(match.First, leader.End, match.Proclitics, [Book.State(state)], ReferentKind.State);
        return leader;
    }

    /// <summary>A land or city by its own name: neither a delegation nor an organ that acts for a state.</summary>
    public bool IsLand(Referent referent)
    {
        if (referent.Kind is ReferentKind.Place or ReferentKind.Capital) return true;
        if (referent.Kind != ReferentKind.State) return false;
        foreach (var match in Material.Matches.At(referent.First))
            if (match.Entry.Kind is EntryKind.State or EntryKind.Realm) return true;
        return false;
    }

    /// <summary>Where it is: the city, also where its name could stand for its government (زار بكين), else the land; and the state, alpha-2.</summary>
    public (EntityDraft Place, string? Country) PlaceOf(Referent land)
    {
        var place = PlaceReader.Of(land);
        if (land.Kind != ReferentKind.Capital) return place;
        for (var i = land.First; i < land.End; i++)
            foreach (var match in Material.Matches.At(i))
                if (match.Entry.Kind == EntryKind.Capital && match.Entry.State == place.Country && match.End <= land.End)
                {
                    var city = Book.Place(match.Entry);
                    Book.Mention(city, match.First, match.End, match.Proclitics, "capital as place");
                    return (city, place.Country);
                }
        return place;
    }

    /// <summary>The land or city that starts at a token, or the seat of its government: برلين, البيت الأبيض, العاصمة الألمانية, الأراضي الألمانية.</summary>
    public Referent? LandAt(int token)
    {
        if (Referents.StartingAt(token) is { } referent) return IsLand(referent) || referent.Kind == ReferentKind.State && Material.Matches.Has(token, EntryKind.Metonym) ? referent : null;
        // "عاصمة البيرو", "للعاصمة البلجيكية".
        var to = Material.StartsWith(token, Letters.Lam) ? Proclitics.La : Proclitics.None;
        if ((Material.IsForm(token, "عاصمه") || Material.IsForm(token, "لعاصمه")) && Referents.StartingAt(token + 1) is { Proclitics: Proclitics.None, Kind: ReferentKind.State } land && IsLand(land)) return land with { First = token, Proclitics = to, Kind = ReferentKind.Capital };
        if (!Material.IsParticle(token, EventParticle.Seat)) return null;
        if (!Material.Matches.TryGet(token + 1, EntryKind.Nationality, out var nationality) || nationality is not { Definite: true, Entry.State: { } state }) return null;
        var end = Material.IsComma(nationality.End) ? nationality.End + 1 : nationality.End;
        if (Referents.StartingAt(end) is { Proclitics: Proclitics.None } city && IsLand(city)) return city with { First = token, Proclitics = to };
        return new Referent(token, nationality.End, to, [Book.State(state)], ReferentKind.Capital);
    }

    private static bool Fits(Proclitics proclitics, TriggerForm form) => form switch
    {
        TriggerForm.Noun => (proclitics & Proclitics.Sa) == 0,
        TriggerForm.Past => (proclitics & ~(Proclitics.Wa | Proclitics.Fa)) == 0,
        _ => (proclitics & ~(Proclitics.Wa | Proclitics.Fa | Proclitics.Sa | Proclitics.La)) == 0,
    };

    private static int[] Index(int tokens, IReadOnlyList<StatementDraft> statements)
    {
        var at = new int[tokens];
        for (var s = 0; s < statements.Count; s++)
            for (var i = statements[s].First; i < statements[s].End && i < tokens; i++) at[i] = s + 1;
        return at;
    }
}
