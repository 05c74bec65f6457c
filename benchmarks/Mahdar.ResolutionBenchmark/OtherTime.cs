using Mahdar.Model.Claims;
using Mahdar.Resolution.Claims;

namespace Mahdar.ResolutionBenchmark;

/// <summary>The same report as if other people had done the same a year or more later: for growth, not for figures.</summary>
internal static class OtherTime
{
    private static readonly string[] Endings = ["", "وف", "يان", "زاده", "ين", "اكي", "سون", "يتش", "اوي", "لي"];

    public static ReportClaims Of(ReportClaims report, int time) => report with
    {
        Report = $"{report.Report}+{time}",
        Published = report.Published?.AddDays(400 * time),
        Sketch = [.. report.Sketch.Select(shingle => shingle * (ulong)(2 * time + 1)).Order()],
        People = [.. report.People.Select(person => person with { Id = ClaimIds.OfClaim('p', $"{report.Report}+{time}", person.Id), Name = Renamed(person.Name, time), Latin = null, OtherForms = [.. person.OtherForms.Select(form => Renamed(form, time)!)] })],
    };

    /// <summary>The letters of each name turned by a place that differs from time to time, and another ending of the last word.</summary>
    private static string? Renamed(string? name, int time) => name is null ? null : string.Concat(name.Select(letter => Turned(letter, time))) + Endings[time % Endings.Length];

    private static char Turned(char letter, int time)
    {
        const string letters = "بتثجحخدذرزسشصضطظعغفقكلمن";
        return letters.IndexOf(letter) is >= 0 and var at ? letters[(at + time) % letters.Length] : letter;
    }
}
