using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Problems;

/// <summary>
/// A slip of the pen in a name: two neighbouring letters of somebody's name in the report change places elsewhere
/// ("ستولتنبرغ", "ستولتبنرغ"). Words that are something else are left alone.
/// </summary>
public sealed class SlipProblems(Material material)
{
    /// <summary>Shorter words are too often another name (صالح، صلاح).</summary>
    private const int LeastLetters = 5;

    public IEnumerable<Problem> Read(IReadOnlyList<EntityDraft> drafts)
    {
        var swapped = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in drafts)
            if (person is { Type: EntityType.Person, Name: not null, NamedAt.Count: > 0 }) names.UnionWith(person.NameWords);
        foreach (var name in names.Where(name => name.Length >= LeastLetters))
            foreach (var slip in Slips(name))
                if (!names.Contains(slip)) swapped.TryAdd(slip, name);
        if (swapped.Count == 0) yield break;
        for (var i = 0; i < material.Tokens.Length; i++)
            if (material.IsActive(i) && material.IsWord(i) && NameBehind(i, swapped) is { } meant && !IsKnown(i))
            {
                var span = new Span(material.Tokens[i].Start, material.Tokens[i].End);
                var here = span.Of(material.Report.Text).ToString();
                yield return new Problem(ProblemKind.InconsistentName, span, $"'{here}' has two letters of '{meant}' in another order", $"في «{here}» حرفان من «{meant}» مقلوبان");
            }
    }

    /// <summary>The name with each two neighbours changed, but not what that leaves as it was.</summary>
    private static IEnumerable<string> Slips(string name)
    {
        for (var i = 1; i + 1 < name.Length; i++)
            if (name[i] != name[i + 1]) yield return string.Concat(name.AsSpan(0, i), name.AsSpan(i + 1, 1), name.AsSpan(i, 1), name.AsSpan(i + 2));
    }

    private string? NameBehind(int token, Dictionary<string, string> swapped)
    {
        var form = material.Passage.Form(token).ToString();
        if (swapped.TryGetValue(form, out var name)) return name;
        return form.Length > LeastLetters && form[0] is Letters.Waw or Letters.Lam or Letters.Ba or Letters.Fa && swapped.TryGetValue(form[1..], out name) ? name : null;
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
