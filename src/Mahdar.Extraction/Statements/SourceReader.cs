using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads speakers that have no name of their own: sources (مصدر, مسؤولون), documents (البيان), bodies named before (الوزارة), both sides.</summary>
internal sealed class SourceReader(Material material, ReferentIndex referents, EntityBook book, StateBefore states, StatementLog log, Organs organs)
{
    private readonly SidesReader sides = new(referents, book);
    private readonly DocumentReader documents = new(material, referents, book, log, organs);

    /// <summary>"جاء في …": who speaks in the document that the words behind it name.</summary>
    public SpeakerReading ReadDocument(int token) => documents.Read(token);

    /// <summary>The speaker whose words begin at a token, or null.</summary>
    public SpeakerReading? ReadAt(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if (match.Entry.Kind != EntryKind.Marker) continue;
            switch (match.Entry.Key)
            {
                case "source:unnamed" or "source:official":
                    if (match.Definite && log.Speakers.FindLast(s => s.Sort is "source" or EntityBook.Organs && s.Name?.StartsWith(match.Entry.Name, StringComparison.Ordinal) == true) is { } before)
                        return new SpeakerReading(SpeakerKind.Told, before, match.End, "the source cited before");
                    var end = DescriptionEnd(match.End, out var state, out var official);
                    official |= match.Entry.Key == "source:official";
                    var entity = official && state is not null ? book.Organ(state, book.CleanText(token, end, Proclitics.None)) : book.Described(token, end, state);
                    book.Mention(entity, token, end, match.Proclitics & ~Proclitics.Al, "unnamed source");
                    return new SpeakerReading(SpeakerKind.Told, entity, end, "unnamed source");
                case "source:nobody":
                    return new SpeakerReading(SpeakerKind.Nobody, null, match.End, SpeakerReading.InParticular);
                case "source:pair":
                    return sides.First(token) is { } first ? new SpeakerReading(SpeakerKind.Told, first, match.End, "both sides: the first named") : null;
                case "source:document" when match.Proclitics == Proclitics.None:
                    return documents.OwnerOf(match.End);
                case "source:him":
                    return Him(match);
                case "source:again":
                    return documents.Again(match);
            }
        }
        if (!material.HasArticle(token) || !material.Matches.TryGet(token, EntryKind.OrganizationNoun, out var noun) || !noun.Definite) return null;
        if (noun.Entry.Sort == "state-organ")
            return (SeatBehind(noun.End) ?? states.LastBefore(token) ?? states.Of(token)) is { } code ? new SpeakerReading(SpeakerKind.Told, book.Organ(code, book.CleanText(token, noun.End, Proclitics.None)), noun.End, "organ of the state spoken of") : null;
        var same = documents.LastOrganization(token, noun.Entry);
        return same is null ? null : new SpeakerReading(SpeakerKind.Told, same, noun.End, "organization named before");
    }

    /// <summary>"الحكومة في سيول": the state of the place where it sits.</summary>
    private string? SeatBehind(int token) =>
        material.IsForm(token, "في") && referents.StartingAt(token + 1) is { } seat ? seat.Entity.Type == EntityType.State ? seat.Entity.Ref : seat.Entity.Country : null;

    /// <summary>"المسؤول نفسه", "المسؤولة الأوروبية": the official who spoke last, of that state if one is told.</summary>
    private SpeakerReading? Him(Match match)
    {
        var end = match.End;
        string? state = null;
        if (material.Matches.TryGet(end, EntryKind.Nationality, out var nationality) && nationality.Definite) (state, end) = (nationality.Entry.State, nationality.End);
        if (material.IsWord(end) && material.Passage.Form(end) is "نفسه" or "نفسها" or "ذاته" or "ذاتها") end++;
        var feminine = material.Passage.Form(match.First)[^1] == Letters.Ha;
        var him = log.LastSpeaker(s => s.Type == EntityType.Person && (s.Gender == Gender.Any || (s.Gender == Gender.Feminine) == feminine) && (state is null || s.RepresentedState == state));
        return him is null ? null : new SpeakerReading(SpeakerKind.Told, him, end, "the official who spoke before");
    }

    /// <summary>The words that describe an unnamed source: "مصادر دبلوماسية تركية", "مسؤولون في البيت الأبيض".</summary>
    private int DescriptionEnd(int from, out string? state, out bool official)
    {
        state = null;
        official = false;
        var end = from;
        for (var i = from; i < from + 8 && material.IsWord(i); i++)
        {
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality) && nationality.Proclitics is Proclitics.None or Proclitics.Al)
            {
                state ??= nationality.Entry.State;
                i = (end = nationality.End) - 1;
                continue;
            }
            if (referents.StartingAt(i) is { Kind: ReferentKind.State } organ && organs.IsOrgan(organ))
            {
                (official, state) = (true, state ?? organ.Entity.Ref);
                return organ.End;
            }
            if (material.IsForm(i, "في") && referents.StartingAt(i + 1) is { } place)
            {
                official = place.Kind == ReferentKind.State && organs.IsOrgan(place);
                state ??= place.Entity.Type == EntityType.State ? place.Entity.Ref : null;
                return place.End;
            }
            var form = material.Passage.Form(i);
            if (material.IsTime(i) || Cues.IsAt(material, i) || Complementizer.IsAt(material, i) || !IsAdjective(form)) break;
            end = i + 1;
        }
        return end;
    }

    private static bool IsAdjective(ReadOnlySpan<char> form) => form is not ("الذي" or "التي" or "الذين") && form.Length > 3 && form[^1] is Letters.Ya or Letters.Ha or 'ن' or 'ع' && form[0] is not (Letters.Waw or Letters.Ba) || form.SequenceEqual("كبار") || form.SequenceEqual("رفيع") || form.SequenceEqual("المستوي");
}
