using Mahdar.Reading.Sources.Feeds;

namespace Mahdar.Tests.Reading;

public sealed class FeedListTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Outlines_lists_and_addresses_name_each_feed_once()
    {
        var outline = Write("feeds.opml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>وكالات</title></head><body>
              <outline text="الخليج"><outline type="rss" text="أ" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/></outline>
              <outline text="ب" xmlurl=" https://b.example/atom?lang=ar&amp;n=1 "/><outline text="بلا عنوان"/>
            </body></opml>
            """);
        var list = Write("feeds.txt", "# وكالات\r\nhttps://c.example/feed\r\n\r\nhttps://a.example/rss\nليس عنوانا\n");
        var (feeds, failure) = FeedList.Read([outline, list, "https://d.example/x", "https://c.example/feed"]);
        failure.ShouldBeNull();
        feeds.ShouldBe(["https://a.example/rss", "https://b.example/atom?lang=ar&n=1", "https://c.example/feed", "https://d.example/x"]);
    }

    [Fact]
    public void What_is_no_list_is_named()
    {
        foreach (var name in new[] { Path.Combine(folder, "none"), folder, Write("empty.txt", "# لا شيء\n"), Write("broken.opml", "<opml><body>"), Write("bomb.opml", Bomb), Write("feed.xml", "<rss><channel/></rss>") })
            FeedList.Read([name]).Failure!.Path.ShouldBe(name);
    }

    private const string Bomb = "<!DOCTYPE o [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><opml><body><outline xmlUrl=\"https://&b;\"/></body></opml>";

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
