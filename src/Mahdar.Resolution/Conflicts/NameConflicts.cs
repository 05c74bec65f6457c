using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>
/// One person's name written in a way that no transliteration explains: a rare form that has another consonant than the usual one
/// (كيم جونغ أون, كيم يونغ أون). Spellings of one sound are no conflict.
/// </summary>
internal sealed class NameConflicts(PersonClaims claims)
{
    private const int Rare = 5;

    public IEnumerable<Conflict> Of(PersonRecord person)
    {
        if (Usual(person) is { } usual && Odd(person, usual) is { Count: > 0 } odd) yield return Of(person, usual, odd);
    }

    /// <summary>Whether reports write the name in a way that no transliteration explains.</summary>
    public static bool HasAny(PersonRecord person) => Usual(person) is { } usual && Odd(person, usual).Count > 0;

    private static NameForm? Usual(PersonRecord person) =>
        person.Names.Count < 2 ? null
        : person.Names.FirstOrDefault(form => form.Text == person.Name) ?? person.Names.OrderByDescending(form => form.Reports).ThenBy(form => form.Text, StringComparer.Ordinal).First();

    private static List<NameForm> Odd(PersonRecord person, NameForm usual) =>
        [.. person.Names.Where(form => form != usual && form.Reports * Rare <= usual.Reports && NameSounds.Clash(form.Text, usual.Text))
            .OrderByDescending(form => form.Reports).ThenBy(form => form.Text, StringComparer.Ordinal)];

    private Conflict Of(PersonRecord person, NameForm usual, List<NameForm> odd)
    {
        var all = usual.Reports + odd.Sum(form => form.Reports);
        var readings = odd.Prepend(usual).Select(form => new Reading
        {
            Id = ClaimIds.Of('r', $"name\n{person.Id}\n{form.Text}"),
            Trait = Trait.Name,
            Value = form.Text,
            Claims = claims.Of(person.Id, claim => claim.Name == form.Text || claim.OtherForms.Contains(form.Text)),
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
