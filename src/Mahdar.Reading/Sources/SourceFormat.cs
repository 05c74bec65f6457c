namespace Mahdar.Reading.Sources;

/// <summary>What an input is.</summary>
internal enum SourceFormat { Text, Page, Xml, JsonLines, Json, Csv, Gzip, Zip, Tar, Warc, Binary }
