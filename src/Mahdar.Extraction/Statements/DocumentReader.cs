using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells who speaks in a document: "جاء في بيان للرئاسة الفرنسية", "أضاف البيان", "جاء في قرار الاتهام".</summary>
internal sealed class DocumentReader(Material material, ReferentIndex referents, EntityBook book, StatementLog log, Organs organs)
{
    private readonly SidesReader sides = new(referents, book);

    /// <summary>So many words back a statement is still "the statement".</summary>
    private const int MostBack = 300;

    private const int MostDescribed = 7;

    /// <summary>The owner that the document's name tells, the one who issued it before, or the document itself.</summary>
    public SpeakerReading Read(int token)
    {
        if (OwnerOf(token) is { } owner) return owner;
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Key: "source:again" } && Again(match) is { } again) return again;
        var end = token;
        while (end < token + MostDescribed && material.IsWord(end) && !material.IsTime(end) && !Complementizer.IsAt(material, end) && !Cues.IsAt(material, end)) end++;
        if (end == token || material.HasArticle(token)) return log.LastSource is { } last ? Told(last, token + 1) : SpeakerReading.Nobody(token);
        return new SpeakerReading(SpeakerKind.Told, book.Described(token, end, null), end, "a document");
    }

    /// <summary>Whose a document is, told within a few words behind it: "بيان صادر عن الكرملين", "بيان للوزارة".</summary>
    public SpeakerReading? OwnerOf(int token)
    {
        for (var i = token; i < token + 6 && i < material.Tokens.Length; i++)
        {
            if (Complementizer.IsAt(material, i) || material.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Foreign) || material.Matches.Has(i, EntryKind.Marker, "source:after")) break;
            if (referents.StartingAt(i) is { Kind: ReferentKind.Person or ReferentKind.Official } master && Particles.Is(material, i - 1, Particle.Seat)) return new SpeakerReading(SpeakerKind.Told, SeatOf(master), master.End, "whose document it is");
            if (referents.StartingAt(i) is { Kind: not ReferentKind.Place } owner) return new SpeakerReading(SpeakerKind.Told, organs.Speaker(owner), owner.End, "whose document it is");
            if (material.Matches.Has(i, EntryKind.Marker, "source:pair") && sides.First(i) is { } side) return new SpeakerReading(SpeakerKind.Told, side, i + 1, "both sides: the first named");
            if (material.Matches.TryGet(i, EntryKind.OrganizationNoun, out var noun) && noun.Definite && LastOrganization(i, noun.Entry) is { } same) return new SpeakerReading(SpeakerKind.Told, same, noun.End, "whose document it is");
        }
        return null;
    }

    /// <summary>"مكتب ماي", "حملة ترامب": the office or the men of somebody speak for his state, where he has one.</summary>
    private EntityDraft SeatOf(Referent master)
    {
        var proclitics = material.StartsWith(master.First - 1, Letters.Lam) ? Proclitics.La : Proclitics.None;
        return master.Entity.RepresentedState is { } code ? book.Organ(code, book.CleanText(master.First - 1, master.End, proclitics)) : book.Described(master.First - 1, master.End, null, proclitics);
    }

    /// <summary>"بلاغ للديوان الملكي": an owner that no table knows, with the article behind ل; null where none is told.</summary>
    public SpeakerReading? OwnerDescribed(int token)
    {
        if (!material.StartsWith(token, Letters.Lam) || !material.HasArticle(token)) return null;
        var end = token + 1;
        while (end < token + 4 && material.HasArticle(end) && !material.IsTime(end)) end++;
        return new SpeakerReading(SpeakerKind.Told, book.Described(token, end, null, Proclitics.La), end, "whose document it is");
    }

    /// <summary>"البيان", "القرار": the speaker of that name, else who issued the last such document, else the source cited last.</summary>
    public SpeakerReading? Again(Match match)
    {
        var noun = material.Passage.Form(match.End - 1);
        var bare = noun.StartsWith("ال") ? noun[2..].ToString() : noun.ToString();
        if (Described(match, bare) is { } anew) return anew;
        var speaker = log.LastSpeaker(s => s.Type != EntityType.Person && s.Name is { } name && Letters.Fold(name).StartsWith(bare + " ", StringComparison.Ordinal)) ?? IssuerBefore(match.First, bare) ?? log.LastSpeaker(s => s.Type != EntityType.Person);
        // "المصادر" are no document that a body issued.
        if (bare == "مصادر" && speaker?.Name?.StartsWith(bare, StringComparison.Ordinal) != true) speaker = log.Found.FindLast(s => s.Relay is { Name: { } relay } && Letters.Fold(relay).StartsWith(bare, StringComparison.Ordinal))?.Relay;
        // Where nobody is known to have issued it, the document itself speaks.
        return Told(speaker ?? IssuerTold(match.First, bare) ?? book.Described(match.First, match.End, null), match.End);
    }

    /// <summary>"المصدر الدبلوماسي", "المصادر الحوثية": the source so described before, or one that is only described now; null where no adjective tells which.</summary>
    private SpeakerReading? Described(Match match, string bare)
    {
        if (bare is not ("مصدر" or "مصادر") || !IsQuality(match.End)) return null;
        var end = match.End;
        while (IsQuality(end)) end++;
        var quality = Bare(material.Passage.Form(match.End)).ToString();
        var before = log.LastSpeaker(s => s.Sort is EntityBook.Sources or EntityBook.Organs && s.Name is { } name && Letters.Fold(name) is var folded && folded.Contains(bare, StringComparison.Ordinal) && folded.Contains(quality, StringComparison.Ordinal));
        return new SpeakerReading(SpeakerKind.Told, before ?? book.Described(match.First, end, null), end, before is null ? "unnamed source" : "the source cited before");
    }

    /// <summary>Whether no adjective tells which source is meant.</summary>
    public bool IsBare(int token) => !IsQuality(token);

    private bool IsQuality(int token) =>
        material.HasArticle(token) && material.StartsWith(token, Letters.Alef) && !material.IsTime(token) && material.Passage.Form(token) is { Length: > 4 } form && form[^1] is Letters.Ya or Letters.Ha && form is not ("التي" or "الذي");

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> form) => form.StartsWith("ال") && form.Length > 4 ? form[2..] : form;

    private static SpeakerReading Told(EntityDraft speaker, int end) => new(SpeakerKind.Told, speaker, end, "the source cited before");

    /// <summary>Who spoke in a document of that noun (قال المكتب في بيان), or whose it was said to be.</summary>
    private EntityDraft? IssuerBefore(int token, string noun)
    {
        for (var i = token - 1; i >= Math.Max(0, token - MostBack); i--)
        {
            if (!material.IsForm(i, noun) && !material.IsForm(i, noun + "ا") && !(material.IsForm(i, "ال" + noun) && material.IsForm(i - 1, "في"))) continue;
            if (log.Found.FindLast(s => s.CueFirst < i && i < s.CueEnd) is { } told) return told.Speaker;
            if (OwnerOf(i + 1) is { Entity: { } owner }) return owner;
            if (log.Found.Find(s => s.CueFirst > i) is { } said && SaysIn(i, said)) return said.Speaker;
        }
        return null;
    }

    /// <summary>So many words behind a document the verb of him stands who speaks in it.</summary>
    private const int MostToCue = 12;

    /// <summary>"وفي خطاب إلى البرلمان، قالت الوزيرة", "أصدروا بيانا قالوا فيه": who speaks in the document has issued it.</summary>
    private bool SaysIn(int document, StatementDraft said) =>
        said.CueFirst <= document + MostToCue && material.Passage.SentenceOf(document) == material.Passage.SentenceOf(said.CueFirst)
        && (document <= material.Passage.Sentences[material.Passage.SentenceOf(document)].First + 1 && (material.IsForm(document - 1, "في") || material.IsForm(document - 1, "وفي")) || material.IsWord(said.CueFirst + 1) && material.Passage.Form(said.CueFirst + 1) is "فيه" or "فيها");

    /// <summary>"وأضاف الخطاب": who wrote or issued it, where the report tells; else null.</summary>
    public SpeakerReading? WriterOf(Match match) =>
        material.Passage.Form(match.End - 1) is var noun && noun.StartsWith("ال") && IssuerBefore(match.First, noun[2..].ToString()) is { } writer ? Told(writer, match.End) : null;

    /// <summary>"فرضت الوزارة قيودا، بحسب بيان": the body that the sentence of the document is about, if one is named at its head.</summary>
    private EntityDraft? IssuerTold(int token, string noun)
    {
        var document = token - 1;
        while (document > Math.Max(0, token - MostBack) && !material.IsForm(document, noun)) document--;
        if (!material.IsForm(document, noun)) return null;
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(document)];
        for (var i = sentence.First; i < Math.Min(document, sentence.First + 3); i++)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Organization or ReferentKind.State or ReferentKind.Capital } body && (body.Proclitics & (Proclitics.La | Proclitics.Ba)) == 0) return organs.Speaker(body);
        return null;
    }

    /// <summary>"قالت وزارة الخارجية إن وزارة الدفاع أبلغتها", then "وأضافت الوزارة": the body of that noun, no outlet, that spoke last, unless another stands at the head of a sentence since.</summary>
    private EntityDraft? SpokeLast(int token, Entry noun)
    {
        if (log.Last is not { Speaker: { Type: EntityType.Organization, IsOutlet: false } body } last || !IsOfNoun(body, noun)) return null;
        foreach (var referent in referents.All)
            if (referent.First > last.CueFirst && referent.First < token && referent.Entity is { Type: EntityType.Organization } other && other != body && IsOfNoun(other, noun) && referent.First <= material.Passage.Sentences[material.Passage.SentenceOf(referent.First)].First + 1) return null;
        return body;
    }

    /// <summary>"وزارة الدفاع" of الوزارة: the name begins with the noun, and does not end with it.</summary>
    private static bool IsOfNoun(EntityDraft body, Entry noun) => body.Name?.StartsWith(noun.Name + " ", StringComparison.Ordinal) == true;

    /// <summary>The organization named last before whose name has the noun, rather not behind ل or ب (اعتذر للاتحاد المضيف), else the last of its kind: "الوكالة", "الوزارة".</summary>
    public EntityDraft? LastOrganization(int token, Entry noun)
    {
        if (SpokeLast(token, noun) is { } spoke) return spoke;
        EntityDraft? ofKind = null, addressed = null, inside = null;
        for (var i = referents.All.Count - 1; i >= 0; i--)
        {
            if (referents.All[i].First >= token || referents.All[i].Entity is not { Type: EntityType.Organization } organization) continue;
            if (organization.Name?.Contains(noun.Name, StringComparison.Ordinal) == true)
            {
                // "وفد المجلس" is no المجلس while a "مجلس …" is named.
                if (organization.Name.IndexOf(noun.Name, StringComparison.Ordinal) is not (0 or 2)) inside ??= organization;
                else if ((referents.All[i].Proclitics & (Proclitics.La | Proclitics.Ba)) == 0) return organization;
                else addressed ??= organization;
            }
            if (organization.Sort == noun.Sort) ofKind ??= organization;
        }
        return addressed ?? inside ?? ofKind;
    }
}
