namespace Mahdar.Extraction.Statements.Learning;

/// <summary>A telling's cue, or null where a source is only named; its verb, what brings the words and how the speaker was found, as values of features.</summary>
internal readonly record struct TellingWords(CueFacts? Cue, ulong Verb, ulong Frame, ulong How);
