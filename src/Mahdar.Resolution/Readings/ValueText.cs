using System.Globalization;
using System.Xml;
using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Readings;

/// <summary>The fixed form in which a reading gives a value.</summary>
internal static class ValueText
{
    /// <summary>One day as <c>2024-07-25</c>, several as <c>2024-07-25/2024-07-27</c>, an open end as <c>..</c>.</summary>
    public static string Of(Days days) => days.IsOneDay ? Of(days.From!.Value) : $"{(days.From is { } from ? Of(from) : "..")}/{(days.To is { } to ? Of(to) : "..")}";

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>City and country as <c>فيينتيان (LA)</c>; a country alone by its code.</summary>
    public static string Of(PlaceClaim place) => place.City is null ? place.Country ?? "" : place.Country is null ? place.City : $"{place.City} ({place.Country})";

    public static string Of(TimeSpan duration) => XmlConvert.ToString(duration);

    public static string Of(EventStatus status) => status.ToString().ToLowerInvariant();
}
