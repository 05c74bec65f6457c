using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads spokespersons, by whom they speak for: a state, a body, an official (باسم رئيس الوزراء) or a person.</summary>
internal sealed class SpokespersonReader(Material material, NameReader names, OfficeReader offices, OwnerReader owners)
{
    private const int MostWords = 6;

    /// <summary>"أضاف المتحدث لرويترز": behind the article an outlet with ل is whom he talks to, not whom he speaks for.</summary>
    private bool IsOutletTold(Match head, int token) =>
        head.Definite && material.StartsWith(token, Letters.Lam) && OrganizationReader.ReadAt(material, token) is { Sort: "news-agency" or "newspaper" or "broadcaster" or "website" };

    /// <summary>"المتحدث باسم "الكتيبة 116"", "باسم جماعة معارضة اسمها "جيش الثورة"": whose name stands between quotation marks is who is spoken for.</summary>
    private OrganizationSpan? InMarks(int from)
    {
        for (var i = from; i < from + MostWords && i < material.Tokens.Length; i++)
        {
            if (OrganizationReader.InMarks(material, i, unknown: true) is { } marked) return marked;
            if (!material.IsWord(i) || names.ReadAt(i) is not null) return null;
        }
        return null;
    }

    /// <summary>"باسم نوراسات", "باسم إدارة الميناء": words that no table knows, or a noun and what makes it definite; null where neither stands there.</summary>
    private OrganizationSpan? Unlisted(int from)
    {
        var end = from;
        while (end < from + MostUnknown && IsUnknown(end)) end++;
        // "باسم وحدة في وزارة": a part of the body that follows.
        if (end > from && material.IsForm(end, "في") && AffiliationReader.TryRead(material, end + 1, out _, out _)) return null;
        var noun = end == from && material.IsWord(from) && !material.HasArticle(from) && (material.FlagsOf(from) & WordFlags.Common) != 0 ? from + 1 : end;
        // "قيادة أركان الجيش": two nouns before the one with the article.
        if (noun > from && IsBare(noun) && IsOwner(noun + 1)) noun++;
        for (var i = noun; i > from && i < from + MostWords && IsOwner(i); i++) end = i + 1;
        return end > from ? new OrganizationSpan(from, end, null, "", null, "organization spoken for") : null;
    }

    /// <summary>So many words has a name that no table knows.</summary>
    private const int MostUnknown = 3;

    private bool IsUnknown(int token) =>
        (material.IsWord(token) || token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Foreign) && (material.FlagsOf(token) & (WordFlags.Common | WordFlags.Particle | WordFlags.GivenName)) == 0 && !material.HasArticle(token) && EndsNothing(token);

    private bool IsBare(int token) => material.IsWord(token) && !material.HasArticle(token) && !material.HasAnd(token) && (material.FlagsOf(token) & WordFlags.Common) != 0 && EndsNothing(token) && material.Passage.Form(token) is not ("هذا" or "هذه" or "تلك" or "ذلك" or "هولاء");

    private bool IsOwner(int token) => material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !material.Matches.Has(token, EntryKind.Nationality) && EndsNothing(token);

    private bool EndsNothing(int token) =>
        !material.IsTime(token) && !material.Matches.Has(token, EntryKind.Cue) && !material.Matches.Has(token, EntryKind.Head) && !material.Matches.Has(token, EntryKind.Honorific) && !Complementizer.IsAt(material, token)
        && !Particles.Is(material, token, Particle.Preposition | Particle.Relative) && !material.StartsWith(token, Letters.Lam) && !material.HasBa(token) && names.ReadAt(token) is null;

    public OfficePhrase? Read(Match head)
    {
        var at = head.End;
        while (material.Matches.Has(at, EntryKind.Modifier)) at++;
        var inTheNameOf = material.IsForm(at, "باسم") || material.IsForm(at, "بلسان");
        // "أوضح متحدثا للوكالة": a participle.
        if (!inTheNameOf && material.Passage.Form(head.First)[^1] == Letters.Alef) return null;
        if (inTheNameOf) at++;
        if (inTheNameOf && names.ReadAt(at) is not { Proclitics: Proclitics.None } && !AffiliationReader.TryRead(material, at, out _, out _) && offices.ReadAt(at, 1) is { } served)
            return new OfficePhrase(head.First, served.End, head.Proclitics, head.Entry.Key, Role.Spokesperson, head.Entry.Number, head.Entry.Gender, head.Definite, served.Of, OfficeStatus.Current, "office: spokesperson of an official") { Principal = served };
        if (!inTheNameOf && IsOutletTold(head, at)) return new OfficePhrase(head.First, at, head.Proclitics, head.Entry.Key, Role.Spokesperson, head.Entry.Number, head.Entry.Gender, head.Definite, [], OfficeStatus.Current, "office: spokesperson");
        var of = new List<Affiliation>();
        if (inTheNameOf && names.ReadAt(at) is { Proclitics: Proclitics.None } person)
        {
            if (person.Facts?.State is { } home) of.Add(new Affiliation(home, null));
            at = person.End;
        }
        else if (AffiliationReader.TryRead(material, at, out var affiliation, out var end))
        {
            of.Add(affiliation);
            at = end;
        }
        else if (material.IsWord(at) && material.Passage.Form(at) is "باسمه" or "باسمها" or "باسمهم" or "باسمهما")
        {
            at++;
            // "الأمين العام للجامعة …، وفق المتحدث باسمه": of him or of a body, a state is a she.
            var ofHim = material.IsForm(at - 1, "باسمه") ? owners.Earlier.BodyOrHolder(head.First, offices.Last) : default;
            if (ofHim.IsKnown) of.Add(ofHim);
            else if (owners.Earlier.Before(head.First, false) is { IsKnown: true } before) of.Add(before);
        }
        else if (inTheNameOf && owners.ReadAgain(head, at, of) is var again && again > at) at = again;
        else if (inTheNameOf && Unlisted(at) is { } body)
        {
            of.Add(new Affiliation(null, body));
            at = body.End;
        }
        else if (inTheNameOf && InMarks(at) is { } marked)
        {
            of.Add(new Affiliation(AffiliationReader.StateOf(marked), marked));
            at = marked.End + 1;
        }
        else if (inTheNameOf) while (at - head.End < MostWords && material.HasArticle(at)) at++;
        else if (!head.Definite) return null;
        var (more, after, status) = owners.Read(head, at);
        if (of.Count == 0) of = more;
        else if (of[0].Organization is { State: null } organization && more.Count > 0) of = [new Affiliation(more[0].State, organization)];
        return new OfficePhrase(head.First, after, head.Proclitics, head.Entry.Key, Role.Spokesperson, head.Entry.Number, head.Entry.Gender, head.Definite, of, status, "office: spokesperson");
    }
}
