namespace Mahdar.Names.Training;

/// <summary>A sentence to learn from.</summary>
/// <param name="Weight">How much it counts.</param>
/// <param name="Reading">As what the rest of its document takes each word, and each pair; null where that is not known.</param>
internal sealed record Example(LabelledSentence Sentence, float Weight, DocumentReading? Reading = null);
