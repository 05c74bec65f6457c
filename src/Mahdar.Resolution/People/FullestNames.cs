using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>
/// The name of a claim as other reports know it: a word too many at its head, which is no given name, is left off where the rest is another form
/// of the name in the same report and a frequent name in others.
/// </summary>
internal sealed class FullestNames
{
    private const int MoreFrequent = 5;

    private readonly NameReader names;
    private readonly Dictionary<int, int> claims = [];

    public FullestNames(IReadOnlyList<ReportClaims> reports, NameReader names)
    {
        this.names = names;
        foreach (var person in reports.SelectMany(report => report.People))
            if (person.Name is { } name) claims[names.Number(name)] = claims.GetValueOrDefault(names.Number(name)) + 1;
    }

    /// <summary>The number of the name in the reader; that of no words where the claim has none.</summary>
    public int Of(PersonClaim claim)
    {
        var whole = names.Number(claim.Name ?? "");
        if (claim.OtherForms.Count == 0 || names[whole].Words.Length < 3 || GivenNames.IsArabic(names[whole].Words[0])) return whole;
        foreach (var form in claim.OtherForms)
            if (names.Number(form) is var number && IsRest(names[whole], names[number]) && claims.GetValueOrDefault(number) >= MoreFrequent * claims[whole]) return number;
        return whole;
    }

    private static bool IsRest(NameWords whole, NameWords form) => form.Words.Length > 1 && form.Words.Length == whole.Words.Length - 1 && whole.Words.AsSpan(1).SequenceEqual(form.Words);
}
