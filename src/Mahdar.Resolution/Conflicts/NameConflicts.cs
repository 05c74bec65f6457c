using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>
/// One person's name written in a way that no transliteration explains: a rare form that has another consonant than the usual one
/// (كيم جونغ أون, كيم يونغ أون). Spellings of one sound are no conflict.
/// </summary>
internal sealed class NameConflicts(PersonClaims claims, EvidenceFinder evidence)
{
    private const int Rare = 5;

    public IEnumerable<Conflict> Of(PersonRecord person)
    {
        if (person.Names.Count < 2) yield break;
        var forms = person.Names.OrderByDescending(form => form.Reports).ThenBy(form => form.Text, StringComparer.Ordinal).ToList();
        var usual = forms.FirstOrDefault(form => form.Text == person.Name) ?? forms[0];
        var odd = forms.Where(form => form != usual && form.Reports * Rare <= usual.Reports && NameSounds.Clash(form.Text, usual.Text)).ToList();
        if (odd.Count > 0) yield return Of(person, usual, odd);
    }

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
            Evidence = evidence.Of(readings.Skip(1).SelectMany(reading => reading.Claims).Concat(readings[0].Claims.Take(1))),
        };
    }
}
