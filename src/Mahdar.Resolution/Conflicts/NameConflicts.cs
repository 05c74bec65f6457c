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
        var readings = odd.Prepend(usual).Select(form => (Form: form, Claims: claims.Of(person.Id, claim => claim.Name == form.Text || claim.OtherForms.Contains(form.Text)))).Select(one => new Reading
        {
            Id = ReadingMaker.IdOf(Trait.Name, one.Form.Text, one.Claims.FirstOrDefault() ?? person.Id),
            Trait = Trait.Name,
            Value = one.Form.Text,
            Claims = one.Claims,
            Witnesses = one.Form.Reports,
            IsPreferred = one.Form == usual,
            Why = Because.Of(one.Form == usual ? "name-usual" : "name-odd", one.Form.Reports, all),
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
