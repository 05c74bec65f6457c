using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;

namespace Mahdar.RecordBenchmark;

/// <summary>What a report claims, as if of other people years later (<see cref="ChangedCopy"/>): under another key, with other names, days and ids.</summary>
internal sealed class ChangedClaims(string key, int copy)
{
    public ReportClaims Of(ReportClaims claims) => claims with
    {
        Report = key,
        Published = claims.Published is { } day ? ChangedCopy.Later(day, copy) : null,
        People = [.. claims.People.Select(it => it with { Id = IdOf('p', it.Id), Name = Turn(it.Name), Latin = null, OtherForms = [.. it.OtherForms.Select(form => Turn(form)!)] })],
        Editions = [.. claims.Editions.Select(it => it with { Id = IdOf('d', it.Id), When = ChangedCopy.Later(it.When, copy) })],
        Events = [.. claims.Events.Select(it => it with { Id = IdOf('e', it.Id), When = ChangedCopy.Later(it.When, copy) })],
        Statements = [.. claims.Statements.Select(it => it with { Id = IdOf('q', it.Id) })],
    };

    /// <summary>The same for the text: where claims of people stand on names, these are turned.</summary>
    public string Of(string text, ReportClaims claims)
    {
        var letters = text.ToCharArray();
        foreach (var person in claims.People)
            if (person.Name is not null)
                for (var i = person.Evidence.Start; i < person.Evidence.End; i++) letters[i] = ChangedCopy.Turn(text[i], copy);
        return new string(letters);
    }

    private string? Turn(string? name) => ChangedCopy.Turn(name, copy);

    private ClaimId IdOf(char kind, string id) => ClaimIds.OfClaim(kind, key, id);
}
