using Mahdar.Model;

namespace Mahdar.Web.Lists;

/// <summary>What became of a text that a visitor gave: its minutes, or why there are none.</summary>
/// <param name="IsPasted">False for a file.</param>
public sealed record Pasted(string Name, Minutes? Minutes, string? Failure, bool IsPasted);
