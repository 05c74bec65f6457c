using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;
using Mahdar.Resolution.Witnesses;

namespace Mahdar.Resolution.People;

/// <summary>Writes the account of each person once it is settled who is who.</summary>
internal sealed class PeopleRecords(IReadOnlyList<ReportClaims> reports, WitnessGroups witnesses)
{
    private sealed record Settled(PersonRecord Record, List<ClaimPlace> Claims);

    /// <param name="listed">By Latin name, claims of people whom no report names and data/people knows by their office.</param>
    public PeopleResolution Of(PersonDrafts drafts, SortedDictionary<string, List<ClaimPlace>> listed)
    {
        var account = new PersonAccount(reports, witnesses);
        var settled = drafts.All().AsParallel().Select(draft => new Settled(account.Of(draft), ClaimsOf(draft))).Where(person => person.Claims.Count > 0)
            .Concat(listed.AsParallel().Select(person => new Settled(account.Of(ClaimIds.Of('p', "\n" + person.Key), person.Key, person.Value), person.Value)))
            .OrderBy(person => person.Record.Id, StringComparer.Ordinal).ToList();
        var ofClaims = reports.Select(report => Enumerable.Repeat(-1, report.People.Count).ToArray()).ToArray();
        for (var at = 0; at < settled.Count; at++)
            foreach (var place in settled[at].Claims) ofClaims[place.Report][place.Person] = at;
        return new PeopleResolution([.. settled.Select(person => person.Record)], ofClaims);
    }

    private static List<ClaimPlace> ClaimsOf(PersonDraft draft) => [.. draft.Nodes.SelectMany(node => node.Claims), .. draft.Taken];
}
