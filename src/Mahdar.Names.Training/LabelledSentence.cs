namespace Mahdar.Names.Training;

/// <summary>The words of an annotated sentence and the names in it.</summary>
public sealed record LabelledSentence(IReadOnlyList<string> Words, IReadOnlyList<NameSpan> Names);
