namespace Mahdar.Web.Api;

/// <param name="Place"><c>query</c> or <c>path</c>.</param>
/// <param name="Type">As JSON Schema has it; <c>array</c> stands for several texts.</param>
public sealed record Parameter(string Name, string Place, string Type, string Description)
{
    /// <summary>The only values that mean something; empty where any may.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
