namespace Mahdar.Model;

/// <summary>A line that a site puts above or below the text of its reports, as reports themselves have shown.</summary>
/// <param name="Site">The publisher, else the host of the address; empty where neither is known.</param>
/// <param name="IsAbove">Above the text; else below it.</param>
/// <param name="Words">The words, folded, each mark of punctuation a word of its own, with blanks between.</param>
public readonly record struct SiteLine(string Site, bool IsAbove, string Words);
