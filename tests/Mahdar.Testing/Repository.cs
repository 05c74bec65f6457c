namespace Mahdar.Testing;

/// <summary>Where the project lies, found from where the tests run.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The annotated reports beside the project or its parent; null where they are not at hand.</summary>
    public static string? Shared { get; } = new[] { "../shared", "../../shared" }.Select(place => Path.GetFullPath(Path.Combine(Root, place))).FirstOrDefault(place => Directory.Exists(Path.Combine(place, "reports")));

    public static string Cases(string path) => Path.Combine(Root, "tests", "cases", path);

    private static string FindRoot()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (place is not null && !File.Exists(Path.Combine(place.FullName, "Mahdar.slnx"))) place = place.Parent;
        return place?.FullName ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
