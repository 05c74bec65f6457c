using Mahdar.Model;

namespace Mahdar.Extraction.Lexicon;

/// <summary>What data/offices/heads.tsv says of the word that begins an office.</summary>
/// <param name="StateRole">What it is of a state.</param>
/// <param name="Alone">An office even without owner; <paramref name="AloneDefinite"/>: only where it has the article.</param>
/// <param name="Far">The owner may stand behind words that no table knows.</param>
/// <param name="Serves">The owner may be another office, or its holder.</param>
public sealed record HeadFacts(Role StateRole, bool Alone, bool AloneDefinite, bool Far, bool Serves);
