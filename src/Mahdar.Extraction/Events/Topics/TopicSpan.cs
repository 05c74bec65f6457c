namespace Mahdar.Extraction.Events.Topics;

/// <summary>The words that tell what an event is about: tokens <paramref name="First"/> to <paramref name="End"/> (excluded).</summary>
/// <param name="Left">So many letters of the first token are no part of it: one in "والأزمة", "لتعزيز", "بالأزمة".</param>
public readonly record struct TopicSpan(int First, int End, int Left = 0);
