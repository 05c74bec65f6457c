namespace Mahdar.Pages.Lines;

/// <summary>What an element does to the line that it stands in.</summary>
internal enum ElementKind { Block, Inline, Break, Image, Skipped }
