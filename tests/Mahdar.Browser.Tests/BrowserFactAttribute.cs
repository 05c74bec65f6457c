namespace Mahdar.Tests.Browser;

/// <summary>A test that is left out, with the reason, where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
