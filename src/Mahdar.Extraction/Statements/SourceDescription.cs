using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads what tells of a source without a name: of which state it is, in which body it works, to whom it is near.</summary>
internal sealed class SourceDescription(Material material, ReferentIndex referents, StateBefore states, StatementLog log, Organs organs)
{
    /// <summary>The words that describe an unnamed source: "مصادر دبلوماسية تركية", "مسؤولون في البيت الأبيض".</summary>
    public int End(int from, out string? state, out bool? official)
    {
        state = null;
        official = null;
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
            // "مصدر بالمكتب الرئاسي"
            if (referents.StartingAt(i) is { Kind: ReferentKind.State or ReferentKind.Organization } inside && (inside.Proclitics & ~Proclitics.Al) == Proclitics.Ba)
            {
                official = inside.Kind == ReferentKind.State && organs.IsOrgan(inside);
                state ??= inside.Entity.Type == EntityType.State ? inside.Entity.Ref : null;
                return inside.End;
            }
            // "مصدر بالمكتب الرئاسي", "مسؤولون في الحكومة": the organ of the state that was spoken of.
            var seated = material.IsForm(i, "في") ? i + 1 : material.HasBa(i) ? i : -1;
            if (seated >= 0 && material.Matches.TryGet(seated, EntryKind.OrganizationNoun, out var seat) && seat.Definite && seat.Entry.Sort == "state-organ" && referents.Covering(seated) is null)
            {
                official = true;
                state ??= SeatBehind(seat.End) ?? log.LastSpeaker(s => s is { Sort: EntityBook.Organs, Name: { } name } && name.Contains(seat.Entry.Name, StringComparison.Ordinal))?.Ref ?? states.LastBefore(i) ?? states.Of(i);
                return seat.End;
            }
            // "مسؤول في إدارة ترامب", "في مكتب رئيس الوزراء": who works for an official.
            if (material.IsForm(i, "في") && IsOffice(i + 1) && referents.StartingAt(i + 2) is { Kind: ReferentKind.Person or ReferentKind.Official, Entity.RepresentedState: { } served } master)
            {
                (official, state) = (true, state ?? served);
                return master.End;
            }
            // "مسؤول في الغرفة المشتركة": of a body that no table knows for a state's.
            if (material.IsForm(i, "في") && material.HasArticle(i + 1) && referents.StartingAt(i + 1) is null && !(material.Matches.TryGet(i + 1, EntryKind.OrganizationNoun, out var body) && body.Entry.Sort is "ministry" or "state-organ" or "security") && !material.Matches.Has(i + 1, EntryKind.Complement) && PhraseEnd(i + 1) is > 0 and var inBody)
            {
                official = false;
                return inBody;
            }
            if (material.IsForm(i, "في") && referents.StartingAt(i + 1) is { } place)
            {
                // "مصدر في القنصلية التونسية": of the state that sent it.
                if (place.Kind == ReferentKind.Organization && organs.Embassy(place.Entity) is { Ref: { } sender })
                {
                    (official, state) = (true, state ?? sender);
                    return place.End;
                }
                official = place.Kind == ReferentKind.State && organs.IsOrgan(place);
                state ??= place.Entity.Type == EntityType.State ? place.Entity.Ref : null;
                return place.End;
            }
            if (NearEnd(i) is > 0 and var near) return near;
            if (OriginEnd(i) is > 0 and var origin) return origin;
            var form = material.Passage.Form(i);
            if (material.IsTime(i) || Cues.IsAt(material, i) || Complementizer.IsAt(material, i) || !IsAdjective(form) && !(form.EndsWith("يا") && referents.Covering(i) is null)) break;
            end = i + 1;
        }
        return end;
    }

    /// <summary>"مقرب من الوفد السعودي", "مطلع على الملف", "على دراية بالتحقيق": the end of what a source is near to or knows of; 0 where nothing is told.</summary>
    private int NearEnd(int token)
    {
        var near = material.IsForm(token, "علي") ? token + 1 : token;
        if (!Particles.Is(material, near, Particle.Near)) return 0;
        return material.IsWord(near + 1) && material.Passage.Form(near + 1) is "من" or "علي" or "ب" ? PhraseEnd(near + 2) : material.HasBa(near + 1) ? PhraseEnd(near + 1) : 0;
    }

    /// <summary>"من التيار الصدري", "داخل الائتلاف", "في مدينة بنزرت", "بالشركة": the end of what a source belongs to, where the words said are brought right behind; else 0.</summary>
    private int OriginEnd(int token)
    {
        var first = material.IsWord(token) && material.Passage.Form(token) is "من" or "في" or "داخل" or "لدي" ? token + 1 : material.HasBa(token) && material.HasArticle(token) ? token : -1;
        if (material.IsForm(token, "من") && material.IsForm(first, "داخل")) first++;
        var end = first < 0 ? 0 : PhraseEnd(first);
        return end > 0 && BringsWords(end) ? end : 0;
    }

    private bool BringsWords(int token)
    {
        while (material.IsTime(token)) token++;
        return Complementizer.IsAt(material, token) || material.Is(token, ':');
    }

    /// <summary>So many bare nouns stand before the one that makes them definite.</summary>
    private const int MostBare = 2;

    /// <summary>"التيار الصدري", "معسكر المنتخب": the end of a noun phrase that a name or an article makes definite; 0 where there is none.</summary>
    private int PhraseEnd(int first)
    {
        var end = first;
        while (end < first + MostBare && IsBare(end)) end++;
        if (referents.StartingAt(end) is { } named && (end == first || (named.Proclitics & ~Proclitics.Al) == 0)) return named.End;
        if (!material.HasArticle(end) || material.IsTime(end) || end > first && !material.StartsWith(end, Letters.Alef)) return 0;
        do end++;
        while (material.HasArticle(end) && material.StartsWith(end, Letters.Alef) && !material.IsTime(end) && referents.StartingAt(end) is null && !Particles.Is(material, end, Particle.Relative));
        return end;
    }

    public bool IsBare(int token) =>
        material.IsWord(token) && !material.HasArticle(token) && !material.IsTime(token) && referents.StartingAt(token) is null && !Particles.Is(material, token, Particle.Preposition) && !Complementizer.IsAt(material, token);

    /// <summary>"الحكومة في سيول": the state of the place where it sits.</summary>
    public string? SeatBehind(int token) =>
        material.IsForm(token, "في") && referents.StartingAt(token + 1) is { } seat ? seat.Entity.Land : null;

    private bool IsOffice(int token) => material.IsWord(token) && material.Passage.Form(token) is "اداره" or "مكتب" or "ديوان" or "حكومه" or "فريق";

    private static bool IsAdjective(ReadOnlySpan<char> form) => !Particles.Is(form, Particle.Relative) && form.Length > 3 && form[^1] is Letters.Ya or Letters.Ha or 'ن' or 'ع' && form[0] is not (Letters.Waw or Letters.Ba or Letters.Lam) || Particles.Is(form, Particle.Quality | Particle.Near);
}
