namespace Mahdar.Extraction.Editions;

/// <summary>A word for one session of a series (data/editions/nouns.tsv). <paramref name="Own"/>: it has a pronoun, and its series stands before it.</summary>
public sealed record SessionMark(string Noun, bool Own);

/// <summary>A word that ends a series' name (data/editions/names.tsv).</summary>
public sealed record NameEndMark;
