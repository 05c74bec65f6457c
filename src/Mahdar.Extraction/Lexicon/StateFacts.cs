namespace Mahdar.Extraction.Lexicon;

/// <summary>A state as data/states/states.tsv knows it.</summary>
public sealed record StateFacts(string Code, string Name, string Latin, string? Capital, bool CapitalSpeaks);
