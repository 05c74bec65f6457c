using Mahdar.Model;
using Mahdar.Reading;

namespace Mahdar.Pipeline;

/// <summary>What became of one input: its minutes, or why it has none. One of the two is null.</summary>
public sealed record Outcome(Minutes? Minutes, UnreadableReport? Unreadable);
