using Mahdar.Model.Claims;

namespace Mahdar.Storage.Sqlite;

/// <summary>That somebody takes part in a record of a day; party and kind by number.</summary>
internal readonly record struct PartyRow(int Party, byte Kind, DateOnly? Day, ClaimId Record) : IComparable<PartyRow>
{
    /// <summary>Without a day comes first.</summary>
    public int CompareTo(PartyRow other) =>
        Party.CompareTo(other.Party) is not 0 and var party ? party : Kind.CompareTo(other.Kind) is not 0 and var kind ? kind
        : Nullable.Compare(Day, other.Day) is not 0 and var day ? day : Record.CompareTo(other.Record);
}
