using System.Collections.Concurrent;
using System.Text;

namespace Mahdar.Tests.Pipeline.Watching;

/// <summary>A site on the loopback address: a feed of links at /feed, a page behind each, and whatever else a test puts there.</summary>
internal sealed class Site : IDisposable
{
    private readonly ConcurrentDictionary<string, Func<LoopbackServer.Request, LoopbackServer.Answer>> answers = [];

    public Site() => Server = new LoopbackServer(request => answers.TryGetValue(request.Path, out var answer) ? answer(request) : LoopbackServer.Answer.Missing);

    public LoopbackServer Server { get; }

    public string Feed => Url("/feed");

    public string Url(string path) => Server.Url(path);

    public int Asked(string path) => Server.Paths.Count(asked => asked == path);

    public void Put(string path, LoopbackServer.Answer answer) => answers[path] = _ => answer;

    public void Put(string path, Func<LoopbackServer.Request, LoopbackServer.Answer> answer) => answers[path] = answer;

    /// <summary>A feed of the pages /1 to /count, with summaries, and these pages.</summary>
    public void PutFeed(int count, string headers = "")
    {
        Put("/feed", LoopbackServer.Answer.Feed(FeedText(count), headers));
        for (var i = 1; i <= count; i++) Put("/" + i, Page(i));
    }

    public string FeedText(int count)
    {
        var items = new StringBuilder();
        for (var i = 1; i <= count; i++) items.Append($"<item><title>لقاء {i}</title><link>{Url("/" + i)}</link><description>{Summary(i)}</description></item>");
        return $"<rss><channel><title>وكالة الساحل</title>{items}</channel></rss>";
    }

    public static string Summary(int number) => $"خلاصة الخبر رقم {number}: التقى الوزيران في مسقط وبحثا عددا من الملفات المشتركة بينهما.";

    public static LoopbackServer.Answer Page(int number) => LoopbackServer.Answer.Page(
        $"<html><head><title>لقاء رقم {number}</title></head><body><h1>لقاء رقم {number}</h1><p>التقى وزير الخارجية الروسي سيرغي لافروف نظيره الصيني وانغ يي في مسقط يوم الخميس، وبحثا الملف رقم {number} من ملفات التعاون بين البلدين.</p></body></html>");

    public void Dispose() => Server.Dispose();
}
