namespace Mahdar.Tests.Browser;

/// <summary>The browser of this computer; none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>What <c>MAHDAR_CHROMIUM</c> says, else the first found on the path; null where there is none.</summary>
    public static string? File { get; } = Environment.GetEnvironmentVariable("MAHDAR_CHROMIUM") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(System.IO.File.Exists);

    public static string? Missing { get; } = File is null ? "no chromium here: install it (apt-get install chromium), or name it in MAHDAR_CHROMIUM" : null;
}
