using Mahdar.Arabic;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Latin;
using Mahdar.Resolution.Names;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.People;

/// <summary>What all claims of one person tell: names, offices over time, days, reports.</summary>
internal sealed class PersonAccount(IReadOnlyList<ReportClaims> reports, WitnessGroups witnesses)
{
    public PersonRecord Of(PersonDraft draft)
    {
        var claims = draft.Nodes.SelectMany(node => node.Claims).Concat(draft.Taken).Order(ByPlace).ToList();
        var ids = draft.Nodes.Select(node => node.Id).Order(StringComparer.Ordinal).ToList();
        var names = NamesOf(claims);
        var name = names.FirstOrDefault(form => !NameWords.Of(form.Text).IsLone) ?? names.FirstOrDefault();
        return Of(ids[0], claims) with
        {
            Name = name?.Text,
            Latin = draft.Profile.Latin() ?? (name is null ? null : Romanizer.Of(name.Text)),
            Names = names,
            Members = new IdList([.. ids.Select(id => ClaimId.Parse(id)).Concat(claims.Select(place => Claim(place).Id)).Distinct().Order()]),
            Links = [.. Shown(draft).OrderBy(link => link.A, StringComparer.Ordinal).ThenBy(link => link.B, StringComparer.Ordinal)],
        };
    }

    /// <summary>Of one whom no report names.</summary>
    public PersonRecord Of(string id, string latin, List<ClaimPlace> claims) =>
        Of(id, claims) with { Latin = latin, Members = new IdList([.. claims.Select(place => Claim(place).Id).Append(ClaimId.Parse(id)).Order()]) };

    private PersonRecord Of(string id, List<ClaimPlace> claims)
    {
        var days = claims.Select(place => reports[place.Report].Published).OfType<DateOnly>().ToList();
        return new PersonRecord
        {
            Id = id,
            Members = [],
            Tenures = TenuresOf(claims),
            First = days.Count > 0 ? days.Min() : null,
            Last = days.Count > 0 ? days.Max() : null,
            Reports = claims.Select(place => place.Report).Distinct().Count(),
            Witnesses = witnesses.Count(claims.Select(place => place.Report)),
        };
    }

    /// <summary>The links with a claim for each form of a name that has one.</summary>
    private IEnumerable<Link> Shown(PersonDraft draft)
    {
        var shown = draft.Nodes.Where(node => node.Claims.Count > 0).ToDictionary(node => node.Id, node => Claim(node.Claims[0]).Id.ToString(), StringComparer.Ordinal);
        return draft.Links.Select(link => link with { ShownA = link.ShownA ?? shown.GetValueOrDefault(link.A), ShownB = link.ShownB ?? shown.GetValueOrDefault(link.B) });
    }

    private List<NameForm> NamesOf(IEnumerable<ClaimPlace> claims) =>
        [.. claims.SelectMany(place => Forms(Claim(place)).Select(form => (place.Report, Form: form))).GroupBy(form => form.Form, StringComparer.Ordinal)
            .Select(same => (same.Key, Reports: same.Select(form => form.Report).Distinct().ToList())).GroupBy(form => Letters.Fold(form.Key), StringComparer.Ordinal)
            .Select(alike => new NameForm(alike.OrderByDescending(form => form.Reports.Count).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key, alike.SelectMany(form => form.Reports).Distinct().Count()))
            .OrderByDescending(form => form.Reports).ThenBy(form => form.Text, StringComparer.Ordinal)];

    private static IEnumerable<string> Forms(PersonClaim claim) => claim.Name is null ? [] : claim.OtherForms.Prepend(claim.Name);

    private List<Tenure> TenuresOf(IEnumerable<ClaimPlace> claims) =>
        [.. claims.SelectMany(place => Claim(place).Offices.Select(office => (place.Report, Office: office)))
            .GroupBy(seen => (seen.Office.Role, seen.Office.Of, seen.Office.Status))
            .Select(seen => TenureOf([.. seen]))
            .OrderByDescending(tenure => tenure.Reports).ThenBy(tenure => tenure.Role).ThenBy(tenure => tenure.Of, BodyOrder.ByKey).ThenBy(tenure => tenure.Status)];

    private Tenure TenureOf((int Report, OfficeClaim Office)[] seen)
    {
        var places = seen.Select(one => one.Report).Distinct().ToList();
        var days = places.Select(report => reports[report].Published).OfType<DateOnly>().ToList();
        var office = seen[0].Office;
        return new Tenure(office.Role, Commonest(seen.Select(one => one.Office.Title)), office.Of, office.Status,
            days.Count > 0 ? days.Min() : null, days.Count > 0 ? days.Max() : null, places.Count, witnesses.Count(places));
    }

    private static string Commonest(IEnumerable<string> texts) =>
        texts.GroupBy(text => text).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private PersonClaim Claim(ClaimPlace place) => reports[place.Report].People[place.Person];

    private static readonly Comparer<ClaimPlace> ByPlace = Comparer<ClaimPlace>.Create((a, b) => a.Report != b.Report ? a.Report.CompareTo(b.Report) : a.Person.CompareTo(b.Person));
}
