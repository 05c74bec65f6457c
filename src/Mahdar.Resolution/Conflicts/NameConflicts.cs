using Mahdar.Arabic;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Conflicts;

/// <summary>
/// One person's name written in a way that no transliteration explains: a rare form that differs from the usual one by a consonant that does
/// not stand for the same sound (كيم جونغ أون, كيم يونغ أون), or by one left out. Spellings of one sound are no conflict.
/// </summary>
internal static class NameConflicts
{
    private const int Rare = 5;

    /// <summary>Letters that write one foreign sound in turn; long vowels write what may be left unwritten.</summary>
    private static readonly Dictionary<char, char> Sounds = TableRows.Of("record/sounds").SelectMany(row => row["letters"].Select(letter => (letter, row["letters"][0]))).ToDictionary(pair => pair.letter, pair => pair.Item2);

    public static IEnumerable<Conflict> Of(PersonRecord person)
    {
        if (person.Names.Count < 2) yield break;
        var forms = person.Names.OrderByDescending(form => form.Reports).ThenBy(form => form.Text, StringComparer.Ordinal).ToList();
        var usual = forms.FirstOrDefault(form => form.Text == person.Name) ?? forms[0];
        var odd = forms.Where(form => form != usual && form.Reports * Rare <= usual.Reports && Differs(form.Text, usual.Text)).ToList();
        if (odd.Count > 0) yield return Of(person, usual, odd);
    }

    /// <summary>The same words but one, which has another consonant in the place of one.</summary>
    private static bool Differs(string form, string usual)
    {
        var (a, b) = (Words(form), Words(usual));
        if (a.Length != b.Length || a.Length < 2) return false;
        var differing = a.Zip(b).Where(pair => Skeleton(pair.First) != Skeleton(pair.Second)).ToList();
        return differing.Count == 1 && Skeleton(differing[0].First) is var one && Skeleton(differing[0].Second) is var other
            && one.Length == other.Length && one.Length > 1 && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
    }

    /// <summary>The consonants as sounds. A vowel letter at the beginning stands for a consonant.</summary>
    private static string Skeleton(string word) =>
        new([.. word.Where((letter, at) => letter is not (Letters.Alef or Letters.Waw or Letters.Ya or Letters.Ha or Letters.Hamza) || at == 0).Select(letter => Sounds.GetValueOrDefault(letter, letter))]);

    private static string[] Words(string name) => Letters.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static Conflict Of(PersonRecord person, NameForm usual, List<NameForm> odd)
    {
        var all = usual.Reports + odd.Sum(form => form.Reports);
        var readings = new[] { usual }.Concat(odd).Select(form => new Reading
        {
            Id = ClaimIds.Of('r', $"name\n{person.Id}\n{form.Text}"),
            Trait = Trait.Name,
            Value = form.Text,
            Claims = [],
            Witnesses = form.Reports,
            IsPreferred = form == usual,
            Why = Because.Of(form == usual ? "name-usual" : "name-odd", form.Reports, all),
        }).ToList();
        return new Conflict
        {
            Id = ClaimIds.Of('c', $"name\n{person.Id}"),
            Kind = ConflictKind.Name,
            Records = [person.Id],
            Readings = readings,
            Favoured = readings[0].Id,
            What = Because.Of("conflict-name", string.Join(" / ", readings.Select(reading => reading.Value))),
            Why = readings[0].Why,
        };
    }
}
