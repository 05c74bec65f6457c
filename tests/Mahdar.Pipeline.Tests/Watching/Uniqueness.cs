namespace Mahdar.Tests.Pipeline.Watching;

internal static class Uniqueness
{
    /// <summary>Each of these was asked for exactly once, whatever else was.</summary>
    public static void ShouldBeUnique(this IReadOnlyList<string> asked, IReadOnlyList<string> paths) =>
        paths.ShouldAllBe(path => asked.Count(one => one == path) == 1);
}
