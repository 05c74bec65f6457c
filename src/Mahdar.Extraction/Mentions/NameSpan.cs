using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Tokens that name a person, without title. <paramref name="Proclitics"/> is what the first token carries before the name.</summary>
/// <param name="Facts">Who it is, where the tables know the name.</param>
/// <param name="Short">A surname or the like: a later mention rather than a first one.</param>
public sealed record NameSpan(int First, int End, Proclitics Proclitics, PersonFacts? Facts, bool Short, string Rule);
