namespace Mahdar.Extraction.Statements;

public enum CueForm : byte { Past, Present, Participle, Noun }

/// <summary>A word that reports speech, in one of its forms, and what brings the words said after it.</summary>
/// <param name="Prepositions">Separate ones, folded: عن, علي, الي, من, في.</param>
/// <param name="Feminine">The form is a feminine one: its subject is a woman or a noun of feminine gender.</param>
public sealed record CueFacts(string Verb, CueForm Form, bool That, bool Quote, bool NounPhrase, bool Ba, IReadOnlyList<string> Prepositions, bool Feminine)
{
    /// <summary>The object is a pronoun written on the verb (واتهمها): what follows is no object.</summary>
    public bool ObjectWritten { get; init; }

    /// <summary>A plural form (قالوا): no single person is its understood subject.</summary>
    public bool Plural { get; init; }

    /// <summary>The verb needs an object (اتهم فلانا بكذا): the only noun before its preposition is that, not the subject.</summary>
    public bool NeedsObject { get; init; }

    /// <summary>The verb can have an object (طالب فلانا بكذا).</summary>
    public bool MayTakeObject { get; init; }

    /// <summary>Words, folded, one of which is part of what is said (حمّل فلانا مسؤولية كذا); none where any words will do.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>How those stand to whom it is said, where not behind ل: "object", or a preposition, folded; empty where only behind ل.</summary>
    public string To { get; init; } = "";

    /// <summary>What is done by saying it, an event type of PLOVER; <see cref="Stances.OfNoun"/> where a noun behind it tells, with ? where whom it is said to does; null where it is only said.</summary>
    public string? Stance { get; init; }

    /// <summary>The past is written like a noun (طلب).</summary>
    public bool IsAlsoNoun { get; init; }
}
