namespace Mahdar.Tests.Web;

/// <summary>One server for all tests that change nothing.</summary>
public sealed class LocalSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await Site.StartAsync();

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
