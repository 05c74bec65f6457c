using Mahdar.Model;

namespace Mahdar.Web.Feeds;

/// <summary>An event or session as calendars show it.</summary>
public sealed record CalendarEntry(string Id, string Title, Days When, string Place, EventStatus Status, string Url);
