namespace Mahdar.Model.Records;

public enum ConflictKind
{
    /// <summary>The number of a session.</summary>
    Session,
    Day, Place, Parties, Duration, Status,
    /// <summary>How many states, delegates, partners.</summary>
    Count,
    /// <summary>Two holders of one office at one time.</summary>
    Office,
    /// <summary>One name in two spellings.</summary>
    Name,
    /// <summary>Who belongs to a format such as "ASEAN + 3".</summary>
    Membership,
    /// <summary>Words of a quotation that differ in what they mean.</summary>
    Words,
    /// <summary>A day that no calendar has.</summary>
    ImpossibleDate,
    /// <summary>A weekday that its date does not have.</summary>
    Weekday,
}
