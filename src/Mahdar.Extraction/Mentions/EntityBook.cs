using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Mentions;

/// <summary>The entities of one report while they are gathered: each named once, with all its mentions.</summary>
public sealed class EntityBook(Material material)
{
    private readonly List<EntityDraft> drafts = [];
    private readonly Dictionary<(EntityType, string), EntityDraft> byKey = [];
    private readonly HashSet<(EntityDraft Draft, Model.Span Span)> mentioned = [];

    public IReadOnlyList<EntityDraft> Drafts => drafts;

    public EntityDraft State(string code)
    {
        var known = material.Knowledge.States.GetValueOrDefault(code);
        return Get(EntityType.State, code, d => (d.Name, d.Latin, d.Ref) = (known?.Name ?? code, known?.Latin, code));
    }

    /// <summary>What acts as the state under a name of its own (the White House, an army): an entity of the state, named as the report names it.</summary>
    public EntityDraft Organ(string code, string name) =>
        Get(EntityType.State, code + " " + Letters.Fold(name), d => (d.Name, d.Latin, d.Ref, d.Sort) = (name, material.Knowledge.States.GetValueOrDefault(code)?.Latin, code, Organs));

    /// <summary>The <see cref="EntityDraft.Sort"/> of organs.</summary>
    public const string Organs = "organ";

    /// <summary>The <see cref="EntityDraft.Sort"/> of what is told only by a description.</summary>
    public const string Sources = "source";

    public EntityDraft Place(Entry place) =>
        Get(EntityType.Place, Letters.Fold(place.Name), d => (d.Name, d.Latin, d.Country) = (place.Name, place.Kind == EntryKind.Capital ? null : place.Latin, place.State));

    public EntityDraft Organization(OrganizationSpan span)
    {
        var name = span is { IsNamed: false, Entry: { } known } ? known.Name : WithoutBrackets(CleanText(span.First, span.End, Leading(span)));
        if (span is { Entry: null, Sort: "party" }) name = WithoutStanding(name);
        var organization = span.Entry is { } entry
            ? Get(EntityType.Organization, entry.Key, d => (d.Name, d.Latin, d.Ref, d.Sort, d.Country, d.IsNameOfTable) = (name, entry.Latin, entry.Key, span.Sort, span.State, !span.IsNamed), span.IsNamed ? name : null, span.Sort == "intergovernmental" ? entry.Name : null)
            : Get(EntityType.Organization, Letters.Fold(name), d => (d.Name, d.Sort, d.Country) = (name, span.Sort, span.State));
        Mention(organization, span.First, span.End, Leading(span), span.Rule);
        return organization;
    }

    /// <summary>"حزب النور الحاكم", "حزب النور المعارض": whether it governs is no part of its name.</summary>
    private static string WithoutStanding(string name)
    {
        var last = name.LastIndexOf(' ');
        return last > name.IndexOf(' ') && name[(last + 1)..] is "الحاكم" or "المعارض" ? name[..last] : name;
    }

    /// <summary>"قناة (سي بي سي)": what stands in brackets right behind the noun is the name.</summary>
    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOf(' ') + 1;
        var close = name.IndexOf(')');
        return open > 0 && close > open && name[open] == '(' ? $"{name[..open]}{name[(open + 1)..close]}{name[(close + 1)..]}" : name;
    }

    public EntityDraft Series(string key, string name, string? latin, string? slug) =>
        Get(EntityType.Series, key, d => (d.Name, d.Latin, d.Ref) = (name, latin, slug), name);

    /// <summary>The rule of words that describe somebody: many are tried, and only those of whom a fact is told are kept.</summary>
    private const string Description = "described";

    /// <summary>An organization that is told only by a description ("مصادر دبلوماسية تركية").</summary>
    public EntityDraft Described(int first, int end, string? state, Proclitics proclitics = Proclitics.None)
    {
        var name = CleanText(first, end, proclitics);
        var described = Get(EntityType.Organization, Letters.Fold(name), d => (d.Name, d.Sort, d.Country) = (name, Sources, state));
        Mention(described, first, end, proclitics, Description);
        return described;
    }

    public EntityDraft Person()
    {
        var draft = new EntityDraft(EntityType.Person);
        drafts.Add(draft);
        return draft;
    }

    public void Mention(EntityDraft draft, int first, int end, Proclitics proclitics, string rule)
    {
        var span = new Model.Span(material.Tokens[first].Start + LettersOf(first, proclitics), material.Tokens[end - 1].End);
        if (mentioned.Add((draft, span))) draft.Mentions.Add(new Mention(span, rule));
    }

    /// <summary>The words as written, without proclitics, hashtags and quotation marks.</summary>
    public string CleanText(int first, int end, Proclitics proclitics)
    {
        var text = new System.Text.StringBuilder();
        for (var i = first; i < end; i++)
        {
            var token = material.Tokens[i];
            if (token.Kind == TokenKind.Quote) continue;
            if ((token.SpaceBefore || i > first && material.Tokens[i - 1].Kind == TokenKind.Quote && material.Tokens[i - 1].SpaceBefore) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
            var start = i == first ? token.Start + LettersOf(i, proclitics) : token.Start;
            if (i == first && (proclitics & Proclitics.La) != 0 && material.Report.Text[start] == Letters.Lam && material.Passage.Form(i) is var form && form.Length > 3 && form[0] == Letters.Lam && form[1] == Letters.Lam) text.Append(BeginsWithLam(i) ? "ال" : "ا");
            text.Append(material.Report.Text, start, token.End - start);
        }
        return text.ToString().Trim().Trim('"', '“', '”', '«', '»');
    }

    /// <summary>"للجنة": the noun begins with ل itself, of which there would be three.</summary>
    private bool BeginsWithLam(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is EntryKind.Organization or EntryKind.OrganizationNoun && (match.Entry.Name.StartsWith(Letters.Lam) || match.Entry.Name.StartsWith("الل", StringComparison.Ordinal))) return true;
        return false;
    }

    private Proclitics Leading(OrganizationSpan span)
    {
        foreach (var match in material.Matches.At(span.First))
            if (match.Entry.Kind is EntryKind.Organization or EntryKind.OrganizationNoun) return match.Proclitics & ~Proclitics.Al;
        return span.Leading;
    }

    /// <summary>How many code units of a token its proclitics (the article not counted) take.</summary>
    private int LettersOf(int token, Proclitics proclitics)
    {
        var letters = System.Numerics.BitOperations.PopCount((uint)(proclitics & ~Proclitics.Al));
        if (letters == 0) return 0;
        var at = material.Tokens[token].Start;
        for (; at < material.Tokens[token].End; at++)
        {
            if (Letters.IsMark(material.Report.Text[at]) || Tokenizer.IsGlue(material.Report.Text[at])) continue;
            if (letters-- == 0) break;
        }
        return Math.Min(at, material.Tokens[token].End - 1) - material.Tokens[token].Start;
    }

    /// <param name="properName">The name that the tables put first: where the report writes it, it is the body's, not a longer description ("الأمم المتحدة", elsewhere "المنظمة الدولية").</param>
    private EntityDraft Get(EntityType type, string key, Action<EntityDraft> fill, string? longerName = null, string? properName = null)
    {
        if (!byKey.TryGetValue((type, key), out var draft))
        {
            byKey[(type, key)] = draft = new EntityDraft(type);
            fill(draft);
            drafts.Add(draft);
        }
        else if (longerName is not null && (draft.IsNameOfTable || IsBetter(longerName, draft.Name!, properName))) (draft.Name, draft.IsNameOfTable) = (longerName, false);
        return draft;
    }

    /// <summary>The longer name is the better one, but for one that has no word of the body's own name.</summary>
    private static bool IsBetter(string name, string than, string? properName)
    {
        if (properName is not null && (name == properName || than == properName) && !name.Split(' ').Intersect(than.Split(' ')).Any()) return name == properName;
        // "الاتحاد الأفريقي", elsewhere "دول الاتحاد الأفريقي": its members.
        if (properName is not null && AreMembers(name, than)) return false;
        return name.Length > than.Length || properName is not null && AreMembers(than, name);
    }

    private static bool AreMembers(string name, string body) => name.EndsWith(' ' + body, StringComparison.Ordinal) && (name.StartsWith("دول ", StringComparison.Ordinal) || name.StartsWith("الدول ", StringComparison.Ordinal));

    /// <summary>Gives ids in the order of the text to all that are mentioned or used, and returns them as the model has them.</summary>
    public List<Entity> Close()
    {
        var counts = new int[Prefixes.Length];
        var all = new List<Entity>();
        foreach (var draft in drafts.Where(d => d.IsUsed || d.Mentions.Exists(mention => mention.Rule != Description)).OrderBy(d => d.Mentions.Count > 0 ? d.Mentions.Min(m => m.Span.Start) : int.MaxValue))
        {
            draft.Id = $"{Prefixes[(int)draft.Type]}{++counts[(int)draft.Type]}";
            all.Add(new Entity
            {
                Id = draft.Id,
                Type = draft.Type,
                Name = draft.Name,
                Latin = draft.Latin,
                Ref = draft.Ref,
                Country = draft.Type == EntityType.Place ? draft.Country : null,
                Mentions = draft.Mentions.OrderBy(m => m.Span.Start).ToArray(),
            });
        }
        return all;
    }

    /// <summary>p person, s state, l place, o organization, r series: in the order of <see cref="EntityType"/>.</summary>
    private const string Prefixes = "pslor";
}
