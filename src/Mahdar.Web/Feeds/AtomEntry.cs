namespace Mahdar.Web.Feeds;

/// <summary>A record as feed readers show it.</summary>
public sealed record AtomEntry(string Title, string Url, DateOnly? Day, string Summary);
