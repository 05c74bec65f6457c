using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.People;
using Mahdar.Model;

namespace Mahdar.Extraction.Problems;

/// <summary>
/// One person under two spellings in one report: two names that sound alike, of the same office, or a later spelling that differs from
/// the first in its letters, the family name alone too (نتنياهو, نتانياهو). Another name of his (أبو مازن) is no spelling.
/// </summary>
public sealed class NameProblems(Material material)
{
    /// <summary>Names of fewer consonants are another name as often.</summary>
    private const int LeastSounds = 3;

    /// <summary>By so many letters more one given name is the longer form of another.</summary>
    private const int MostLetters = 2;

    public IEnumerable<Problem> Read(IReadOnlyList<EntityDraft> drafts)
    {
        var people = drafts.Where(d => d is { Type: EntityType.Person, Name: not null, NameWords.Length: > 1, NamedAt.Count: > 0 }).ToArray();
        foreach (var person in people)
            foreach (var problem in person.Spellings.Select(s => Spelling(person, s)).OfType<Problem>().DistinctBy(problem => problem.Message)) yield return problem;
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
        var first = material.Tokens[name.First];
        var span = new Span(first.Start + Math.Min(first.Length - 1, System.Numerics.BitOperations.PopCount((uint)(name.Proclitics & ~Proclitics.Al))), material.Tokens[name.End - 1].End);
        var here = span.Of(material.Report.Text).ToString();
        return AreWrittenAlike(here, person.Name!) || IsGivenName(name) || !IsSpelling(Letters.Fold(here).Split(' '), person.NameWords, name.Facts is not null && name.Facts == person.Facts) ? null : Tell(span, here, person.Name!);
    }

    /// <summary>"أحمد" alone is no spelling of the family name حمادة.</summary>
    private bool IsGivenName(NameSpan name) =>
        name is { Facts: null } && name.End == name.First + 1 && (material.Knowledge.FlagsOf(material.Passage, name.First, name.Proclitics) & WordFlags.GivenName) != 0;

    /// <summary>
    /// Not "محمود عباس" and "أبو مازن", of one person whom the tables know by both; of the family name alone not that of a wife (هاجييفا), one behind و, nor,
    /// where no table knows it, one too short to tell.
    /// </summary>
    private static bool IsSpelling(string[] here, string[] there, bool listed) => here.Length switch
    {
        1 => Array.Exists(there, word => NameLikeness.Skeleton(word) is var sounds && sounds == NameLikeness.Skeleton(here[0]) && (listed || sounds.Length >= LeastSounds) && !IsLonger(word, here[0]) && !IsLonger(here[0], word)),
        _ => listed ? AreListedSpellings(here, there) : NameLikeness.SoundsAlike(here, there) || NameLikeness.MayBeSpellings(here, there),
    };

    /// <summary>"كيم جونغ أون" and "كيم يونغ أون", not "جو بايدن" and "جوزيف بايدن": some words the same, the others of about as many letters.</summary>
    private static bool AreListedSpellings(string[] here, string[] there)
    {
        if (here.Length != there.Length || !Array.Exists(here, there.Contains)) return false;
        for (var i = 0; i < here.Length; i++)
            if (Math.Abs(here[i].Length - there[i].Length) > MostLetters) return false;
        return true;
    }

    private static bool IsLonger(string word, string other) => word == other + Letters.Alef || word == Letters.Waw + other;

    private static Problem Tell(Span span, string here, string there) =>
        new(ProblemKind.InconsistentName, span, $"'{here}' is '{there}' elsewhere in the report", $"«{here}» يرد في موضع آخر من الخبر «{there}»");
}
