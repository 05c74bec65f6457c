using Mahdar.Model.Records;

namespace Mahdar.Web.Words;

/// <summary>What a person is called and best known for: all that lists need of a record that may be large.</summary>
/// <param name="Office">The one in most reports, of a body where any is.</param>
public sealed record PersonCard(string Id, string? Name, string? Latin, Tenure? Office, int Reports, int Witnesses)
{
    public static PersonCard Of(PersonRecord person) =>
        new(person.Id, person.Name, person.Latin, person.Tenures.MaxBy(tenure => (tenure.Of is null ? 0 : 1, tenure.Reports)), person.Reports, person.Witnesses);
}
