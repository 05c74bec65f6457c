using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.People;
using Mahdar.Model;

namespace Mahdar.Extraction.Problems;

/// <summary>
/// One person under two spellings: two names that sound alike, of the same office, or a later spelling that differs from
/// the first in its letters. Spellings that the tables list for one person (سيرغي, سيرجي) are no problem.
/// </summary>
public sealed class NameProblems(Material material)
{
    public IEnumerable<Problem> Read(IReadOnlyList<EntityDraft> drafts)
    {
        var people = drafts.Where(d => d is { Type: EntityType.Person, Name: not null, NameWords.Length: > 1, NamedAt.Count: > 0 }).ToArray();
        foreach (var person in people)
            foreach (var problem in person.Spellings.Select(s => Spelling(person, s)).OfType<Problem>()) yield return problem;
        foreach (var family in people.GroupBy(p => NameLikeness.Skeleton(p.NameWords[^1])).Where(group => group.Key.Length > 1).Select(group => group.ToArray()))
            for (var i = 0; i < family.Length; i++)
                for (var j = i + 1; j < family.Length; j++)
                    if (AreOne(family[i], family[j]) && Pair(family[i], family[j]) is { } problem) yield return problem;
    }

    /// <summary>Of two whose family names sound alike: the same office, not of two known states, and given names of one beginning.</summary>
    private static bool AreOne(EntityDraft a, EntityDraft b) =>
        a.Facts is null | b.Facts is null | a.Facts == b.Facts
        && a.Offices.Exists(o => o.Role != Role.Other && b.Offices.Exists(p => p.Role == o.Role && (StateOf(o) is not { } one || StateOf(p) is not { } other || one == other)))
        && NameLikeness.MayBeSpellings(a.NameWords, b.NameWords);

    private static string? StateOf(HeldHere office) => office.IsOwnerGuessed ? null : office.Of.State;

    /// <summary>عبدالعزيز and عبد العزيز, الفهد and فهد, "and" before a name, or names left out: nobody would call it another spelling.</summary>
    private static bool AreWrittenAlike(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        return string.Concat(one) == string.Concat(other) || one.All(word => other.Contains(word)) || other.All(word => one.Contains(word)) || one.Length > 0 && other.Length > 0 && (string.Concat(one) == Letters.Waw + string.Concat(other) || string.Concat(other) == Letters.Waw + string.Concat(one));
    }

    private static string[] Words(string name) => Array.ConvertAll(Letters.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries), word => word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word);

    private static Problem? Pair(EntityDraft a, EntityDraft b)
    {
        if (AreWrittenAlike(a.Name!, b.Name!)) return null;
        var later = a.NamedAt.Min() < b.NamedAt.Min() ? b : a;
        var first = later == b ? a : b;
        return Tell(later.Mentions.OrderBy(m => m.Span.Start).First().Span, later.Name!, first.Name!);
    }

    private Problem? Spelling(EntityDraft person, NameSpan name)
    {
        if (IsListed(name.First) || person.Facts is not null && name.Facts == person.Facts) return null;
        var span = new Span(material.Tokens[name.First].Start, material.Tokens[name.End - 1].End);
        if (AreWrittenAlike(span.Of(material.Report.Text).ToString(), person.Name!)) return null;
        return Tell(span, span.Of(material.Report.Text).ToString(), person.Name!);
    }

    private bool IsListed(int token) => material.Matches.Has(token, EntryKind.Person) || material.Matches.Has(token, EntryKind.PersonShort);

    private static Problem Tell(Span span, string here, string there) =>
        new(ProblemKind.InconsistentName, span, $"'{here}' is '{there}' elsewhere in the report", $"«{here}» يرد في موضع آخر من الخبر «{there}»");
}
