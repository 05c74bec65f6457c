using Mahdar.Pages.Zones;

namespace Mahdar.Pages.Lines;

/// <summary>A time that an element gives for machines, and the line that it stands in or before.</summary>
internal sealed record TimeStamp(int Line, string Written, Zone Zone);
