using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>The meanings of a token that may be a word of time, and what was taken off in front of it. No meanings: no such word.</summary>
internal readonly record struct TimeToken(TimeWord[]? Meanings, Proclitics Before);
