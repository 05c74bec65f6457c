namespace Mahdar.Names.Training;

/// <summary>Where the training program finds what it learns from.</summary>
/// <param name="Annotated">Corpora of a word and its BIO tag a line.</param>
/// <param name="News">A gzipped file of unlabelled news, one JSON object with title and text a line; null to do without.</param>
public sealed record TrainingSources(IReadOnlyList<string> Annotated, string? News);
