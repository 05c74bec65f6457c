namespace Mahdar.Tests.Browser;

/// <summary>A test of several cases that is left out, with the reason, where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
