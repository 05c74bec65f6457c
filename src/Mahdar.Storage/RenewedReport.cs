namespace Mahdar.Storage;

/// <summary>What a newer program makes of a kept report.</summary>
/// <param name="Terms">Its words as <see cref="Arabic.SearchTerms"/> gives them today.</param>
/// <param name="Reading">Null where it is read as before.</param>
public sealed record RenewedReport(string Key, string Terms, RenewedReading? Reading);
