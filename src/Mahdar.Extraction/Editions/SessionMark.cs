namespace Mahdar.Extraction.Editions;

/// <summary>A word for one session of a series (data/editions/nouns.tsv). <paramref name="Own"/>: it has a pronoun, and its series stands before it.</summary>
public sealed record SessionMark(string Noun, bool Own);

/// <summary>A word that begins the name of a body or meeting (data/editions/kinds.tsv).</summary>
public sealed record BodyMark;

/// <summary>A word whose number counts members, not sessions (data/editions/groups.tsv).</summary>
public sealed record MembersMark;

/// <summary>A word that ends a series' name (data/editions/names.tsv).</summary>
public sealed record NameEndMark;

/// <summary>A word for those who meet at a summit, before the body they lead (data/editions/leaders.tsv).</summary>
public sealed record LeadersMark;

/// <summary>An adjective of a meeting that comes back every year (data/editions/yearly.tsv).</summary>
public sealed record YearlyMark;

/// <summary>An adjective of a sitting that many come to (data/editions/many.tsv).</summary>
public sealed record ManyMark;
