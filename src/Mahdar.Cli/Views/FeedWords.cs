using Mahdar.Cli.Languages;
using Mahdar.Pipeline.Watching;

namespace Mahdar.Cli.Views;

/// <summary>What came of a visit to a feed, in words.</summary>
internal static class FeedWords
{
    public static string Outcome(FeedNews news, Messages messages) => news switch
    {
        { Failure: { } failure } => messages.Of("watch.failed", news.Feed.Failures, Bidi.Clean(messages.IsArabic ? failure.ReasonArabic : failure.Reason)),
        { Outcome: FeedOutcome.Unchanged } => messages["watch.unchanged"],
        { HasMore: true } => messages.Of("watch.more", news.New),
        _ => messages.Of("watch.read", news.New),
    };
}
