namespace Mahdar.Extraction.Times;

/// <summary>
/// One meaning of a word or phrase of time. <paramref name="Value"/> and <paramref name="Form"/> depend on the kind
/// (month and calendar, unit and number); <paramref name="Rest"/> holds the words after the first, folded.
/// </summary>
public sealed record TimeWord(TimeWordKind Kind, int Value, int Form, string Written, string[] Rest)
{
    /// <summary>The number of words.</summary>
    public int Length => Rest.Length + 1;
}
