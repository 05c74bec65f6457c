using System.Text.Json;

namespace Mahdar.Scoring.Record;

/// <summary>What <c>mahdar events --format json</c> writes, by report: which record each stretch of words went to.</summary>
public sealed class RecordClaims
{
    private readonly Dictionary<string, List<RecordClaim>> byReport = new(StringComparer.Ordinal);

    public RecordClaims(IEnumerable<string> lines)
    {
        foreach (var line in lines) Read(line);
    }

    /// <summary>The claim that words of a report mean: one that overlaps, of the kind, at best at the very place; null where there is none.</summary>
    /// <param name="parties">Such as <c>US:Trump+FR</c>: of two claims on the same words, that which has more of these sides.</param>
    public RecordClaim? Find(string report, int start, int end, string kind, string parties)
    {
        var sides = parties.Split('+').Select(party => party.Split(':')[0]).ToList();
        return byReport.GetValueOrDefault(report)?.Where(claim => claim.Start < end && start < claim.End)
            .OrderByDescending(claim => claim.Kind == kind).ThenByDescending(claim => sides.Count(claim.Sides.Contains))
            .ThenBy(claim => Math.Abs(claim.Start - start) + Math.Abs(claim.End - end)).ThenBy(claim => claim.Claim, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private void Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var record = json.RootElement.GetProperty("id").GetString()!;
        var kind = json.RootElement.GetProperty("type").GetString()!;
        var sides = json.RootElement.GetProperty("parties").EnumerateArray()
            .Where(party => party.GetProperty("body").ValueKind == JsonValueKind.Object).Select(party => party.GetProperty("body").GetProperty("key").GetString()!).ToHashSet(StringComparer.Ordinal);
        foreach (var words in json.RootElement.GetProperty("evidence").EnumerateArray())
            foreach (var source in words.GetProperty("sources").EnumerateArray())
            {
                var report = NameOf(source.GetString()!);
                if (!byReport.TryGetValue(report, out var claims)) byReport[report] = claims = [];
                claims.Add(new RecordClaim(record, words.GetProperty("claim").GetString()!, words.GetProperty("start").GetInt32(), words.GetProperty("end").GetInt32(), kind, sides));
            }
    }

    /// <summary>The id of a record of JSON Lines, or the name of a file.</summary>
    private static string NameOf(string source) => source.LastIndexOf('#') is >= 0 and var at ? source[(at + 1)..] : Path.GetFileNameWithoutExtension(source);
}
