namespace Mahdar.Names.Training;

/// <summary>Where the training program finds what it learns from.</summary>
/// <param name="News">Annotated news: a word and its BIO tag a line.</param>
/// <param name="Encyclopedia">Annotated articles of an encyclopedia, likewise; none to learn news alone.</param>
/// <param name="Unlabelled">A gzipped file of unlabelled news, one JSON object with title and text a line; null to do without.</param>
/// <param name="Data">The folder of the tables that the project owns; null to do without.</param>
public sealed record TrainingSources(IReadOnlyList<string> News, IReadOnlyList<string> Encyclopedia, string? Unlabelled, string? Data);
