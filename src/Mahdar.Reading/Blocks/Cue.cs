using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>Where in a line a cue has to stand.</summary>
internal enum CuePlace { Whole, Head, Start, End, Part }

/// <summary>Words by which a line that is no body gives itself away.</summary>
/// <param name="Next">What the headline-like lines after it are; null where it tells nothing of them.</param>
/// <param name="Most">The longest line, in characters, in which it counts.</param>
internal sealed record Cue(string[] Words, BlockKind Kind, CuePlace Place, BlockKind? Next, int Most);
