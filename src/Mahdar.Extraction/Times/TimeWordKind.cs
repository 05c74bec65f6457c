namespace Mahdar.Extraction.Times;

/// <summary>What a word may be in an expression of time. Each kind is a table of data/times.</summary>
public enum TimeWordKind : byte
{
    Month, Weekday, Unit, ListOf, Relation, RelativeDay, DayPart, DayAdverb, Part, Season, Fraction, Cardinal, Ordinal, Decade, Repetition, Role, Zone, YearNoun,
}
