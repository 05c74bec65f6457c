namespace Mahdar.Storage;

/// <summary>A report ready to be kept: what can be done on many threads before the one that writes.</summary>
/// <param name="Key">Of its text and metadata: a report of the same key is the same report.</param>
/// <param name="Source">The path it was found under.</param>
/// <param name="Minutes">Its minutes without the text, packed: see <see cref="PackedMinutes"/>.</param>
/// <param name="Terms">Its words as <see cref="Arabic.SearchTerms"/> gives them.</param>
/// <param name="Claims">What it claims; null where that is to be read from its minutes later.</param>
public sealed record NewReport(string Key, string Source, Model.Report Report, byte[] Minutes, string Terms, PackedClaims? Claims = null);
