using System.Text.Json.Nodes;

namespace Mahdar.Tests.Cli;

/// <summary>Each sample and what comes of it: samples/NAME.txt and samples/expected/NAME.json. A golden may hold mistakes; it tells when something changes.</summary>
public sealed class GoldenTests
{
    private const string RenewVariable = "MAHDAR_RENEW_GOLDENS";

    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    public static TheoryData<string> Names => [.. NamesIn(Samples, "*.txt")];

    [Theory, MemberData(nameof(Names))]
    public void A_sample_yields_its_golden(string name)
    {
        var minutes = JsonNode.Parse(CommandLine.Run("read", Path.Combine(Samples, name + ".txt"), "--format", "json").Output)!;
        minutes["report"]!["path"] = $"samples/{name}.txt";
        var golden = Path.Combine(Samples, "expected", name + ".json");
        var found = GoldenJson.Of(minutes);
        if (Environment.GetEnvironmentVariable(RenewVariable) is { Length: > 0 }) File.WriteAllText(golden, found);
        File.Exists(golden).ShouldBeTrue($"tools/renew-goldens writes {golden}");
        found.ShouldBe(File.ReadAllText(golden), "look at the difference; if it is meant, tools/renew-goldens writes the goldens anew");
    }

    [Fact]
    public void Every_golden_has_its_sample() =>
        NamesIn(Path.Combine(Samples, "expected"), "*").ShouldBe(NamesIn(Samples, "*.txt"));

    private static IEnumerable<string> NamesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
