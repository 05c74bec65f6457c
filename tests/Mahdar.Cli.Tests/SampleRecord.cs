namespace Mahdar.Tests.Cli;

/// <summary>The samples kept in a store once, for the tests that ask it.</summary>
public sealed class SampleRecord : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public SampleRecord() => Said = CommandLine.Run("ingest", Path.Combine(Repository.Root, "samples"), "--store", Store);

    public string Store => Path.Combine(folder, "record.db");

    internal CommandLine.Answer Said { get; }

    /// <summary>A copy that a test may change.</summary>
    public string Copy()
    {
        var copy = Path.Combine(folder, Path.GetRandomFileName() + ".db");
        File.Copy(Store, copy);
        return copy;
    }

    public void Dispose() => Directory.Delete(folder, true);
}
