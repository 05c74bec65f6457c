using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Times;
using Mahdar.Model;

namespace Mahdar.Extraction;

/// <summary>What every stage reads: the report, its passage, the phrases found in it, and the tables.</summary>
public sealed class Material
{
    private const byte NoBlock = byte.MaxValue;
    private readonly byte[] kinds;
    private readonly bool[] timed;
    private readonly bool[] named;

    internal Material(Report report, Knowledge knowledge, TimeReader times, StageLaps? laps = null)
    {
        Knowledge = knowledge;
        Passage = new Passage(report.Text, knowledge.Vocabulary);
        Matches = knowledge.Phrases.Find(Passage);
        laps?.End("tokens, phrases");
        kinds = new byte[Passage.Tokens.Length];
        timed = new bool[Passage.Tokens.Length];
        named = new bool[Passage.Tokens.Length];
        Array.Fill(kinds, NoBlock);
        foreach (var block in report.Blocks)
            for (var i = Passage.TokenAt(block.Span.Start); i < kinds.Length && Tokens[i].Start < block.Span.End; i++) kinds[i] = (byte)block.Kind;
        Report = report.Published is null ? report with { Published = DaySettler.Settle(times, Passage, SessionYears.Of(this), Head()) } : report;
        Times = times.ReadAll(Passage, TimeContext.News(Report.Published?.From));
        foreach (var time in Times.Times) Mark(timed, time.Span);
        Realms = new Mentions.Realms(this);
        laps?.End("times");
    }

    /// <summary>The tokens from the title to the text; null where there is no title above it.</summary>
    private Range? Head()
    {
        int title = Array.IndexOf(kinds, (byte)BlockKind.Title), body = Array.IndexOf(kinds, (byte)BlockKind.Body);
        return title >= 0 && title < body ? title..body : null;
    }

    private void Mark(bool[] marks, Span span)
    {
        for (var i = Passage.TokenAt(span.Start); i < marks.Length && Tokens[i].Start < span.End; i++) marks[i] = true;
    }

    /// <summary>The expressions of time of the whole text, and what in them cannot be.</summary>
    public TimeReading Times { get; }

    public Report Report { get; }

    public Knowledge Knowledge { get; }

    public Passage Passage { get; }

    public Matches Matches { get; }

    public Token[] Tokens => Passage.Tokens;

    /// <summary>Which states the report means by المملكة and the like.</summary>
    internal Mentions.Realms Realms { get; }

    /// <summary>Whether a token stands in the title or the body; facts are read nowhere else.</summary>
    public bool IsActive(int token) => KindAt(token) is BlockKind.Title or BlockKind.Body;

    /// <summary>The kind of the block that a token stands in, or null.</summary>
    public BlockKind? KindAt(int token) => token >= 0 && token < kinds.Length && kinds[token] != NoBlock ? (BlockKind)kinds[token] : null;

    /// <summary>Whether a token is part of an expression of time.</summary>
    public bool IsTime(int token) => token >= 0 && token < timed.Length && timed[token];

    /// <summary>Whether a name, of whatever kind, begins at a token for the tagger.</summary>
    internal bool IsNamed(int token) => token >= 0 && token < named.Length && named[token];

    /// <summary>Takes what the tagger sees.</summary>
    internal void Note(IEnumerable<Names.NameSpan> names)
    {
        foreach (var name in names) named[name.FirstToken] = true;
    }

    public bool IsWord(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Word;

    public bool Is(int token, char mark) => token >= 0 && token < Tokens.Length && Tokens[token].Mark == mark;

    public bool IsForm(int token, string folded) => token >= 0 && token < Tokens.Length && Passage.Form(token).SequenceEqual(folded);

    /// <summary>Whether a token says that what follows was so: كان, وكانت.</summary>
    public bool IsWas(int token) => IsWord(token) && Passage.Form(token) is "كان" or "وكان" or "كانت" or "وكانت" or "كانوا" or "وكانوا";

    public bool IsComma(int token) => Is(token, '،') || Is(token, ',');

    /// <summary>Whether a word begins with the article, after و and ف and a preposition if there are such.</summary>
    public bool HasArticle(int token)
    {
        if (!IsWord(token)) return false;
        var form = Passage.Form(token);
        if (form.Length > 4 && form[0] is Letters.Waw or Letters.Fa) form = form[1..];
        if (form.Length > 4 && form[0] is Letters.Ba or Letters.Kaf && form[1] == Letters.Alef) form = form[1..];
        return form.Length > 3 && (form[0] == Letters.Alef && form[1] == Letters.Lam && !HasHamza(token) && !(form[2] == Letters.Ta && IsMet(token)) || form[0] == Letters.Lam && form[1] == Letters.Lam);
    }

    /// <summary>التقى, والتقت: letters of the verb and no article.</summary>
    private bool IsMet(int token)
    {
        foreach (var match in Matches.At(token))
            if (match.Entry.Value is Events.TriggerFacts { Form: not Events.TriggerForm.Noun } && !match.Definite) return true;
        return false;
    }

    /// <summary>ألمانيا, إلستير: written with hamza it is no article.</summary>
    public bool HasHamza(int token)
    {
        var text = Report.Text.AsSpan(Tokens[token].Start, Tokens[token].Length);
        return text.IndexOf(Letters.Lam) is > 0 and var lam && text[lam - 1] is 'أ' or 'إ' or 'آ';
    }

    /// <summary>"سيأتي": a hamza is written on an alef of the word at a token.</summary>
    public bool HasHamzaOn(int token) => Report.Text.AsSpan(Tokens[token].Start, Tokens[token].Length).IndexOfAny('أ', 'إ', 'آ') >= 0;

    /// <summary>"إن", not "أن".</summary>
    public bool HasHamzaBelow(int token) => Report.Text.AsSpan(Tokens[token].Start, Tokens[token].Length).Contains('إ');

    /// <summary>"وصوله", "زيارتها", "بمكتبه": a word that ends as one with the pronoun of a person does; ة is none.</summary>
    public bool HasPronoun(int token) => Report.Text.AsSpan(Tokens[token].Start, Tokens[token].Length) is [_, .., 'ه'] or [_, .., 'ه', 'ا'];

    /// <summary>"قابلة": what folding makes like قابله.</summary>
    public bool EndsInTaMarbuta(int token) => Report.Text[Tokens[token].End - 1] == 'ة';

    /// <summary>Whether و is written before the word at a token: وروسيا, not وكالة.</summary>
    public bool HasAnd(int token)
    {
        if (!StartsWith(token, Letters.Waw)) return false;
        foreach (var reading in Passage.Readings(token))
            if ((reading.Proclitics & Proclitics.Wa) == 0) return false;
        return true;
    }

    /// <summary>Whether the preposition ب is written on the word at a token: بوقف, not بعض.</summary>
    public bool HasBa(int token)
    {
        if (!StartsWith(token, Letters.Ba)) return false;
        foreach (var reading in Passage.Readings(token))
            if ((reading.Proclitics & Proclitics.Ba) == 0) return false;
        return true;
    }

    public bool StartsWith(int token, char folded) => IsWord(token) && Passage.Form(token) is var form && form.Length > 2 && form[0] == folded;

    public WordFlags FlagsOf(int token) => IsWord(token) ? Knowledge.FlagsOf(Passage, token) : WordFlags.None;

    /// <summary>The text as written, from the first letter of one token to the last of another.</summary>
    public string TextOf(int first, int end) => end <= first ? "" : Report.Text[Tokens[first].Start..Tokens[end - 1].End];
}
