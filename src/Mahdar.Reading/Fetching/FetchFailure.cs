using Mahdar.Reading.Sources;

namespace Mahdar.Reading.Fetching;

/// <summary>Says why an address could not be fetched, and what a person can do.</summary>
internal static class FetchFailure
{
    private const int TooSlow = 408, TooEarly = 425, TooMany = 429;

    public static Fetched Of(string url, Exception fault, FetchOptions options) => Cause(fault) switch
    {
        RefusedAddressException refused => Fetched.Never(url, $"{refused.Host} is at a private or loopback address: --allow-host {refused.Host} allows it", $"عنوان {refused.Host} خاص أو محلي: يسمح به الخيار --allow-host {refused.Host}"),
        TooLongException tooLong => Fetched.Never(url, $"longer than {tooLong.Limit >> 20} MiB, so it was cut off", $"أطول من {tooLong.Limit >> 20} ميبيبايت، فقُطع"),
        OperationCanceledException => Fetched.Failed(url, $"took longer than {options.Timeout.TotalSeconds:0} s, so it was cut off", $"استغرق أكثر من {options.Timeout.TotalSeconds:0} ثانية، فقُطع"),
        var cause => Fetched.Failed(url, "cannot be fetched: " + cause.Message, "تعذر جلبه: " + cause.Message),
    };

    /// <summary>Where the server answers that it has nothing to send.</summary>
    public static Fetched Of(string url, Answer answer) => Fetched.Failed(url, $"the server answers {answer.Status} {answer.Reason}", $"أجاب الخادم {answer.Status} {answer.Reason}") with
    {
        RetryAfter = answer.RetryAfter,
        IsLasting = answer.Status is >= 400 and < 500 and not (TooSlow or TooEarly or TooMany),
    };

    /// <summary>What lies under the exceptions of the HTTP client.</summary>
    private static Exception Cause(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
            if (cause is RefusedAddressException or TooLongException or OperationCanceledException) return cause;
        return fault;
    }
}
