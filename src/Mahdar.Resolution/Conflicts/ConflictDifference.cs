using System.Globalization;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Conflicts;

/// <summary>How far apart the readings of a conflict are, from 0 to 1, where their values can be measured; otherwise wholly.</summary>
internal static class ConflictDifference
{
    /// <summary>So many days apart, two days are wholly different.</summary>
    private const double FarDays = 14;

    private const double OtherCity = 0.5;

    public static (double Apart, Reason? Why) Of(Conflict conflict) =>
        conflict.Readings.Count < 2 ? (1, null) : Between(conflict.Kind, conflict.Readings[0].Value, conflict.Readings[1].Value);

    private static (double Apart, Reason? Why) Between(ConflictKind kind, string a, string b) => kind switch
    {
        ConflictKind.Day when DayClash.DaysApart(a, b) is { } days => (Math.Min(1, days / FarDays), Because.Of("weight-days", days)),
        ConflictKind.Place => PlaceClash.AreOfOneState(a, b) ? (OtherCity, Because.Of("weight-city")) : (1, Because.Of("weight-country")),
        ConflictKind.Count or ConflictKind.Membership when Number(a) is { } one && Number(b) is { } other => (Ratio(one, other), Because.Of("weight-number", one, other)),
        _ => (1, null),
    };

    /// <summary>Ten beside eleven is near, ten beside twenty and more is wholly different.</summary>
    private static double Ratio(int a, int b) => Math.Min(1, Math.Abs(a - b) / (double)Math.Max(1, Math.Min(a, b)));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
