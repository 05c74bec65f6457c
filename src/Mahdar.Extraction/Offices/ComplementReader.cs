using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads what an office is over, behind its head: وزير الخارجية, وزيرا للخارجية, رئيس لجنة الشؤون الخارجية.</summary>
internal sealed class ComplementReader(Material material)
{
    private const int MostWords = 4;

    /// <summary>The role that it makes, the token behind it, and its row; the head's own role where nothing follows.</summary>
    public (Role Role, int End, bool Found, bool Possessive) Read(Match head)
    {
        foreach (var match in material.Matches.At(head.End))
        {
            if (match.Entry.Kind != EntryKind.Complement || match.Entry.Key != head.Entry.Key || match.Proclitics != Proclitics.None && !(!head.Definite && (match.Proclitics & ~Proclitics.Al) == Proclitics.La)) continue;
            // زعيم حزب العمال: the organization that begins here says more than the noun.
            if (head.Entry.Key is "leader" or "president" && OrganizationReader.ReadAt(material, match.First) is { } named && named.End > match.End && named.Sort is not ("legislature" or "state-organ")) break;
            return (match.Entry.Role!.Value, WithMore(match.End), true, Possessive.Is(match.Entry.Name));
        }
        if (head.Entry.Key == "minister" && !head.Definite)
        {
            var field = material.IsForm(head.End, "شوون") ? head.End + 1 : head.End;
            if (material.HasArticle(field) && !material.Matches.Has(field, EntryKind.Nationality)) return (Role.Minister, WithMore(field + 1), true, false);
        }
        return (head.Entry.Role!.Value, head.End, false, false);
    }

    /// <summary>"وزير الخارجية والمغتربين اللبناني", "رئيس حكومة الوحدة الوطنية الليبية": more words with the article, if a nationality closes them.</summary>
    private int WithMore(int from)
    {
        var known = from;
        for (var i = from; i < from + MostWords && material.HasArticle(i); i++)
        {
            // "الاقتصاد والمالية": a field that the tables know, though it is written like a nationality.
            if (material.HasAnd(i) && material.Matches.At(i) is var matches && IsField(matches))
            {
                if (known == i) known = i + 1;
                continue;
            }
            if (material.Matches.TryGet(i, EntryKind.Nationality, out var nationality)) return nationality.Definite && !material.HasAnd(i) ? i : known;
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind is EntryKind.Head or EntryKind.Honorific or EntryKind.Organization or EntryKind.State or EntryKind.Metonym or EntryKind.Capital or EntryKind.Modifier or EntryKind.Person) return known;
        }
        return known;
    }

    private static bool IsField(ReadOnlySpan<Match> matches)
    {
        foreach (var match in matches)
            if (match.Entry is { Kind: EntryKind.Complement, Key: "minister" } && match.End == match.First + 1) return true;
        return false;
    }
}
