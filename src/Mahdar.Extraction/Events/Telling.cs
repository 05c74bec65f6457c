using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Events;

/// <summary>One word of an event in its sentence, with what follows it.</summary>
internal sealed record Telling(Match Trigger, TriggerFacts Facts, Sentence Sentence, Slots Slots);
