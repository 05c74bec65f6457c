using System.Text.Json.Nodes;

namespace Mahdar.Cli.Asking;

/// <summary>One record of an answer: its cells, in the order of the columns, and the whole of it as JSON.</summary>
internal sealed record AskedRow(IReadOnlyList<string> Cells, Func<JsonNode> Json);
