using System.Net.Http.Headers;

namespace Mahdar.Reading.Fetching;

/// <summary>What a server answered to one request. <paramref name="Content"/>: unpacked; empty unless all went well.</summary>
internal sealed record Answer(int Status, string? Reason, byte[] Content, string? ContentType, Uri? Location, KnownVersion? Version, TimeSpan? RetryAfter)
{
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

    /// <summary>A redirect that is to be remembered.</summary>
    public bool IsMove => Status is 301 or 308;

    public bool IsBusy => Status is 429 or 503;

    public static Answer Of(HttpResponseMessage message, byte[] content, DateTimeOffset now) => new(
        (int)message.StatusCode, message.ReasonPhrase, content, message.Content.Headers.ContentType?.ToString(), message.Headers.Location,
        KnownVersion.Of(First(message.Headers, "ETag"), First(message.Content.Headers, "Last-Modified")), Wait(message.Headers.RetryAfter, now));

    private static string? First(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static TimeSpan? Wait(RetryConditionHeaderValue? asked, DateTimeOffset now) => asked?.Delta ?? (asked?.Date is { } day ? (day > now ? day - now : TimeSpan.Zero) : null);
}
