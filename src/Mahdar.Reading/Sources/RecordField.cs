namespace Mahdar.Reading.Sources;

/// <summary>What a field of a record is.</summary>
internal enum RecordField { Text, Html, Id, Url, Title, Publisher, Author, Published, Section }
