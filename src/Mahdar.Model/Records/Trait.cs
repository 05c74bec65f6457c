namespace Mahdar.Model.Records;

/// <summary>What a reading is about.</summary>
public enum Trait { Parties, Day, Place, Session, Status, Duration, Topic, Name, Office, Words, Count }
