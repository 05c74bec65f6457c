using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Problems;

/// <summary>
/// A slip of the pen in a name: inside somebody's name two neighbouring letters change places elsewhere in the report ("ستولتنبرغ", "ستولتبنرغ"), one is
/// left out ("خاشقي") or one too many ("الزرزاز"). Words that are something else are left alone, and so are first and last letters: they may be another word's.
/// </summary>
public sealed class SlipProblems(Material material)
{
    /// <summary>Shorter words are too often another name (صالح، صلاح; where letters are left out سليمان، سلمان).</summary>
    private const int LeastLetters = 5, LeastWhole = 6, MostLetters = 20;

    private enum Slip { Swapped, Lacking, Added }

    /// <summary>Each such word once, where it stands first; none that is told as a spelling already.</summary>
    public IEnumerable<Problem> Read(IReadOnlyList<EntityDraft> drafts, IReadOnlyList<Problem> spellings)
    {
        var told = spellings.SelectMany(problem => Letters.Fold(problem.Span.Of(material.Report.Text).ToString()).Split(' ')).ToHashSet(StringComparer.Ordinal);
        var slips = new Dictionary<string, (string Name, Slip Slip)>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in drafts)
            if (person is { Type: EntityType.Person, Name: not null, NamedAt.Count: > 0 }) names.UnionWith(person.NameWords);
        foreach (var name in names)
        {
            if (name.Length > MostLetters) continue;
            if (name.Length >= LeastLetters)
                foreach (var slip in Swaps(name)) Put(slip, name, Slip.Swapped);
            if (name.Length >= LeastWhole)
                foreach (var slip in Lacks(name)) Put(slip, name, Slip.Lacking);
        }
        if (names.Count == 0) yield break;
        var words = new Words(names.GetAlternateLookup<ReadOnlySpan<char>>(), slips.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var i = 0; i < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i) || !material.IsWord(i) || material.Tokens[i].Length is < LeastLetters or > MostLetters || words.Meant(material.Passage.Form(i)) is not { } meant || IsKnown(i) || !told.Add(material.Passage.Form(i).ToString())) continue;
            var span = new Span(material.Tokens[i].Start, material.Tokens[i].End);
            yield return Tell(span, span.Of(material.Report.Text).ToString(), meant.Name, meant.Slip);
        }

        void Put(string slip, string name, Slip how)
        {
            if (!names.Contains(slip)) slips.TryAdd(slip, (name, how));
        }
    }

    /// <summary>The words of the report's names, and what slips make of them.</summary>
    private readonly struct Words(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names, Dictionary<string, (string Name, Slip Slip)>.AlternateLookup<ReadOnlySpan<char>> slips)
    {
        public (string Name, Slip Slip)? Meant(ReadOnlySpan<char> form)
        {
            if (names.Contains(form)) return null;
            if (slips.TryGetValue(form, out var slip)) return slip;
            if (MayHavePrefix(form))
            {
                if (names.Contains(form[1..])) return null;
                if (slips.TryGetValue(form[1..], out slip)) return slip;
            }
            return form.Length is > LeastWhole and <= MostLetters ? WithoutOne(form) : null;
        }

        /// <summary>The name that a word is without one of its letters.</summary>
        private (string Name, Slip Slip)? WithoutOne(ReadOnlySpan<char> form)
        {
            Span<char> rest = stackalloc char[MostLetters];
            rest = rest[..(form.Length - 1)];
            form[1..].CopyTo(rest);
            for (var i = 1; i < form.Length; i++)
            {
                rest[i - 1] = form[i - 1];
                if (i >= FirstLoose(form) && i + 1 < form.Length && names.TryGetValue(rest, out var name)) return (name, Slip.Added);
            }
            return null;
        }
    }

    private static bool MayHavePrefix(ReadOnlySpan<char> form) => form.Length > LeastLetters && form[0] is Letters.Waw or Letters.Lam or Letters.Ba or Letters.Fa;

    /// <summary>The first letter that may be one too many or too few: not the first, nor one of the article.</summary>
    private static int FirstLoose(ReadOnlySpan<char> word) => word.StartsWith("ال") ? 2 : 1;

    private static Problem Tell(Span span, string here, string meant, Slip slip) => slip switch
    {
        Slip.Swapped => new Problem(ProblemKind.InconsistentName, span, $"'{here}' has two letters of '{meant}' in another order", $"في «{here}» حرفان من «{meant}» مقلوبان"),
        Slip.Lacking => new Problem(ProblemKind.InconsistentName, span, $"'{here}' lacks a letter of '{meant}'", $"في «{here}» حرف ناقص من «{meant}»"),
        _ => new Problem(ProblemKind.InconsistentName, span, $"'{here}' has a letter more than '{meant}'", $"في «{here}» حرف زائد على «{meant}»"),
    };

    /// <summary>The name with each two neighbours changed, but not what that leaves as it was.</summary>
    private static IEnumerable<string> Swaps(string name)
    {
        for (var i = 1; i + 1 < name.Length; i++)
            if (name[i] != name[i + 1]) yield return string.Concat(name.AsSpan(0, i), name.AsSpan(i + 1, 1), name.AsSpan(i, 1), name.AsSpan(i + 2));
    }

    /// <summary>The word without each of its letters but the first, the last and those of the article.</summary>
    private static IEnumerable<string> Lacks(string word)
    {
        for (var i = FirstLoose(word); i + 1 < word.Length; i++) yield return string.Concat(word.AsSpan(0, i), word.AsSpan(i + 1));
    }

    /// <summary>A word of its own, or what the tables know: إيران is no slip of أريان.</summary>
    private bool IsKnown(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry.Kind is not (EntryKind.Marker or EntryKind.Cue or EntryKind.Trigger)) return true;
        foreach (var reading in material.Passage.Readings(token))
            if (material.Knowledge.FlagsOf(reading.Word) != WordFlags.None) return true;
        return false;
    }
}
