namespace Mahdar.PagesLoad;

/// <summary>One page as it came: how long it took to the last byte, and how many bytes went over the wire.</summary>
internal sealed record Answer(string Kind, double Milliseconds, long Bytes);
