namespace Mahdar.Extraction.Lexicon;

/// <summary>What single words are, apart from the phrases that they take part in.</summary>
[Flags]
public enum WordFlags : byte { None = 0, Common = 1, GivenName = 2, FamilyName = 4, Particle = 8, GivenFeminine = 16, NamePart = 32, Thing = 64, CalledAfter = 128 }
