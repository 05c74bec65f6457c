namespace Mahdar.Pages.Metadata;

/// <summary>Finds a day in an address: "/2024/07/12/", "/2024-07-12-", "/20240712".</summary>
internal static class AddressDay
{
    private const int FirstYear = 1995, LastYear = 2100;

    /// <summary>As yyyy-MM-dd; null where there is none.</summary>
    public static string? Find(string? url)
    {
        if (url is null) return null;
        for (var i = 1; i + 8 <= url.Length; i++)
        {
            if (char.IsAsciiDigit(url[i - 1]) || !char.IsAsciiDigit(url[i])) continue;
            if (Year(url, i) is not { } year) continue;
            var separated = !char.IsAsciiDigit(url[i + 4]);
            if (separated && url[i + 4] is not ('/' or '-' or '_')) continue;
            if (Part(url, i + 4 + (separated ? 1 : 0)) is not { } month || Part(url, i + 6 + (separated ? 2 : 0)) is not { } day) continue;
            var end = i + 8 + (separated ? 2 : 0);
            if ((end >= url.Length || !char.IsAsciiDigit(url[end])) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return $"{year:D4}-{month:D2}-{day:D2}";
        }
        return null;
    }

    private static int? Year(string url, int at) =>
        Part(url, at) is { } century && Part(url, at + 2) is { } rest && century * 100 + rest is >= FirstYear and <= LastYear and var year ? year : null;

    private static int? Part(string url, int at) =>
        at + 2 <= url.Length && char.IsAsciiDigit(url[at]) && char.IsAsciiDigit(url[at + 1]) ? (url[at] - '0') * 10 + (url[at + 1] - '0') : null;
}
