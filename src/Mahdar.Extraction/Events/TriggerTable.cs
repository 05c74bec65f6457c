using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Events;

/// <summary>Puts the words of data/events into the lexicon, inflected.</summary>
internal static class TriggerTable
{
    public static void AddTo(KnowledgeLoader loader)
    {
    }
}
