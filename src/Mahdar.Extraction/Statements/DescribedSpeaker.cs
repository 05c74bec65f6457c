using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads a subject that no table knows, by what stands around it, and the name that a description is given after it.</summary>
internal sealed class DescribedSpeaker(Material material, ReferentIndex referents, EntityBook book)
{
    /// <summary>"المحلل في شؤون كوريا، روبرت كيلي، إن": the name that a description is given after it, between commas.</summary>
    public SpeakerReading? NamedLater(int from)
    {
        for (var i = from; i < from + 14 && i < material.Tokens.Length; i++)
        {
            if (Complementizer.IsAt(material, i) || material.Tokens[i].Kind is TokenKind.Quote or TokenKind.Break || material.Is(i, ':') || material.Is(i, '.')) return null;
            if (material.IsComma(i) && referents.StartingAt(i + 1) is { Kind: ReferentKind.Person } person && material.IsComma(person.End))
                return new SpeakerReading(SpeakerKind.Told, person.Entity, person.End, "name after a description");
        }
        return null;
    }

    /// <summary>A subject that no table knows, closed by أن, a colon or a quotation mark: "المعارضة", "منظمات إنسانية".</summary>
    public SpeakerReading Read(int first, CueFacts cue)
    {
        if (NamedLater(first) is { } named) return named;
        if (!CanBeSubject(first)) return SpeakerReading.Nobody(first);
        string? state = null;
        for (var i = first; i < first + MostDescribed && i < material.Tokens.Length; i++)
        {
            var closed = Complementizer.IsAt(material, i) || material.Is(i, ':') || material.IsComma(i) || material.Tokens[i].Kind == TokenKind.Quote || material.IsTime(i) || i > first && material.Passage.Form(i) is "الذي" or "التي" or "الذين" or "دون" or "بدون" or "في" or "عن" or "علي" or "من" or "الي" or "خلال" or "ل" or "بعد" or "قبل" or "امس";
            // "اتهمت المعارضة الرئيس السابق ب": the object that the verb needs begins where the next noun does.
            if (cue.NeedsObject && i == first + 1 && (material.HasArticle(i) || referents.StartingAt(i) is not null)) return NamedBy(first, i, state);
            if (closed) return i == first ? SpeakerReading.Nobody(first) : NamedBy(first, i, state);
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && (nationality.Proclitics & ~Proclitics.Al) == 0) state ??= nationality.Entry.State;
            if (!material.IsWord(i) || Cues.IsAt(material, i) || material.HasBa(i) && !material.Matches.Has(i, EntryKind.Nationality)) return SpeakerReading.Nobody(first);
        }
        return SpeakerReading.Nobody(first);
    }

    /// <summary>The rule that finds a subject by a description alone.</summary>
    public const string Rule = "subject described";

    private const int MostDescribed = 6;

    /// <summary>No object: a sound plural in its oblique form, a word behind a preposition that is written on it, a verbal noun.</summary>
    private bool CanBeSubject(int token)
    {
        if (!material.IsWord(token)) return false;
        var form = material.Passage.Form(token);
        if (form.Length < 3 || form is "بدلا" or "هذا" or "هذه" or "ذلك" or "هو" or "هي" or "نفس" or "التاكيد" or "مره" or "احد") return false;
        if (form.EndsWith("ين") && material.HasArticle(token)) return false;
        if (form[0] == Letters.Waw && (material.FlagsOf(token) & WordFlags.Common) == 0 | (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.Wa) & WordFlags.Common) != 0 && form is not ("وزراء" or "وزير" or "وزاره" or "وكاله" or "وسايل" or "وفد")) return false;
        return (material.FlagsOf(token) & WordFlags.Common) != 0 || material.HasArticle(token) || (material.Knowledge.FlagsOf(material.Passage, token, Proclitics.La) & WordFlags.Common) == 0;
    }


    /// <summary>Whether a noun that stands before a verb can be its subject: it agrees with it and stands behind no preposition.</summary>
    public bool IsSubject(int first, CueFacts cue)
    {
        if (!CanBeSubject(first) || material.HasBa(first) || Particles.Is(material, first, Particle.Preposition | Particle.Opener | Particle.Lead | Particle.Silent)) return false;
        var form = material.Passage.Form(first);
        // Without the article only a plural is surely a noun: any other word may be the clause's own verb.
        if (!material.HasArticle(first) && !form.EndsWith("ات") && !form.EndsWith("ون") && !material.Matches.Has(first, EntryKind.OrganizationNoun)) return false;
        return cue.Plural || (cue.Feminine ? !form.EndsWith("ون") : form[^1] != Letters.Ha && !form.EndsWith("ات") && !form.EndsWith("ون"));
    }

    /// <summary>The body that the words from one token to another describe.</summary>
    public SpeakerReading Named(int first, int end)
    {
        string? state = null;
        for (var i = first; i < end; i++)
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && (nationality.Proclitics & ~Proclitics.Al) == 0) state ??= nationality.Entry.State;
        return NamedBy(first, end, state);
    }

    private SpeakerReading NamedBy(int first, int end, string? state)
    {
        // "المكتب الصحفي لرئيس الوزراء": the office of an official speaks for the state.
        for (var i = first + 1; i < end; i++)
            if (referents.StartingAt(i) is { Kind: ReferentKind.Official or ReferentKind.Person, Office: not null } official && official.Entity.RepresentedState is { } code)
                return new SpeakerReading(SpeakerKind.Told, book.State(code), end, "office of an official");
        var entity = book.Described(first, end, state);
        return new SpeakerReading(SpeakerKind.Told, entity, end, Rule);
    }
}
