namespace Mahdar.Names;

/// <summary>What the model knows of a word before it sees any sentence.</summary>
/// <param name="Level">How frequent it is in unlabelled news: 4 log2 of its count, plus 1; 0 for a word not seen.</param>
/// <param name="Fine">Its class among many, by the company it keeps; 0 for none.</param>
/// <param name="Coarse">Its class among few; 0 for none.</param>
/// <param name="Lists">The lists of names that hold it.</param>
/// <param name="Usage">As what a model reads it throughout unlabelled news: <see cref="WordUsage"/>.</param>
internal readonly record struct WordKnowledge(byte Level, ushort Fine, ushort Coarse, NameLists Lists, ushort Usage = 0);
