using System.IO.Compression;
using System.Text;
using Mahdar.Model;
using Mahdar.Reading;
using Mahdar.Reading.Sources;

namespace Mahdar.Tests.Reading;

public sealed class SourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mahdar").FullName;
    private readonly ReportReader reader = new();

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Utf8_with_and_without_a_mark_and_both_utf16_are_text()
    {
        const string text = "التقى الوزيران.";
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Text([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).ShouldBe(text, encoding.EncodingName);
    }

    [Fact]
    public void Windows_1256_is_text_where_the_bytes_are_no_utf8()
    {
        const string text = "التقى وزير الخارجية الروسي نظيره الصيني في موسكو.";
        Text(CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(text)).ShouldBe(text);
    }

    [Fact]
    public void Line_ends_are_left_as_they_are() => Text(Encoding.UTF8.GetBytes("سطر\r\nآخر\r\n")).ShouldBe("سطر\r\nآخر\r\n");

    [Theory]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { 32, 10, 9 }, "empty")]
    [InlineData(new byte[] { 65, 0, 66 }, "not text")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x80, 0x90 }, "not text")]
    public void What_holds_no_text_says_why(byte[] bytes, string reason)
    {
        var unreadable = reader.Read(new RawReport("x.txt", RawKind.Text, bytes)).Single().ShouldBeOfType<UnreadableReport>();
        unreadable.Path.ShouldBe("x.txt");
        unreadable.Reason.ShouldStartWith(reason);
        unreadable.ReasonArabic.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_missing_file_is_named() => ReadAll(Path.Combine(folder, "nothing.txt")).Single().ShouldBeOfType<UnreadableReport>().Path.ShouldEndWith("nothing.txt");

    [Fact]
    public void An_empty_folder_is_named() => ReadAll(folder).Single().ShouldBeOfType<UnreadableReport>();

    [Fact]
    public void A_folder_is_read_whole_in_the_order_of_names()
    {
        Directory.CreateDirectory(Path.Combine(folder, "b"));
        foreach (var name in new[] { "c.txt", "b/2.txt", "b/1.txt", "a.txt", "a.gold.json", "notes.md" }) File.WriteAllText(Path.Combine(folder, name), "نص.");
        ReadAll(folder).Select(reading => Path.GetRelativePath(folder, reading.Path)).ShouldBe(["a.txt", "b/1.txt", "b/2.txt", "c.txt"]);
    }

    [Fact]
    public void Records_are_read_one_by_one_and_a_broken_line_is_named_by_its_number()
    {
        var path = Write("x.jsonl", """
            {"id":"a","url":"http://x","publisher":"P","title":"T","author":"A","published":"2024-07-02","section":{"x":[1]},"text":"نص أول."}
            {"id":"b", oops

            {"id":"c","text":"نص ثالث.","published":null}
            {"text":"بلا معرف."}
            {"id":"e"}
            [1]
            """);
        var readings = ReadAll(path);
        readings.Select(reading => reading.Path[(path.Length - 1)..]).ShouldBe(["l#a", "l", "l#c", "l#5", "l#e", "l"]);
        readings.OfType<UnreadableReport>().Select(unreadable => unreadable.Reason).ShouldBe(["line 2 is no JSON object", "line 6 has no text", "line 7 is no JSON object"]);
        var first = ((ReadReport)readings[0]).Report;
        (first.Url, first.Publisher, first.Title, first.Author, first.Text).ShouldBe(("http://x", "P", "T", "A", "نص أول."));
        first.Published!.ShouldSatisfyAllConditions(day => day.From.ShouldBe(new DateOnly(2024, 7, 2)), day => day.Basis.ShouldBe(PublishedBasis.Metadata));
    }

    [Fact]
    public void Compressed_records_are_read_and_a_cut_off_file_is_named_after_what_it_held()
    {
        var line = Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"نص.\"}\n");
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, true))
            for (var i = 0; i < 5000; i++) zip.Write(line);
        var whole = Path.Combine(folder, "whole.jsonl.gz");
        File.WriteAllBytes(whole, packed.ToArray());
        ReadAll(whole).OfType<ReadReport>().Count().ShouldBe(5000);
        var cut = Path.Combine(folder, "cut.jsonl.gz");
        File.WriteAllBytes(cut, packed.ToArray()[..100]);
        ReadAll(cut)[^1].ShouldBeOfType<UnreadableReport>();
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_record_is_kept()
    {
        var path = Write("x.jsonl", """{"id":"a","text":"قال \ud83d و\"نعم\"\n"}""");
        ((ReadReport)ReadAll(path).Single()).Report.Text.ShouldBe("قال \ud83d و\"نعم\"\n");
    }

    [Theory]
    [InlineData("نص واحد.\n{ليس سجلا}", 1)]
    [InlineData("{\"text\":\"أول.\"}\n{\"text\":\"ثان.\"}\n", 2)]
    [InlineData("", 1)]
    public void Standard_input_is_a_text_or_records(string input, int reports) =>
        ReportFinder.Find(["-"], () => new MemoryStream(Encoding.UTF8.GetBytes(input))).Count().ShouldBe(reports);

    [Fact]
    public void Any_bytes_at_all_get_an_answer()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(500)];
            random.NextBytes(bytes);
            reader.Read(new RawReport("x", i % 2 == 0 ? RawKind.Text : RawKind.Record, bytes)).ShouldNotBeEmpty();
        }
    }

    private string? Text(byte[] bytes) => (reader.Read(new RawReport("x.txt", RawKind.Text, bytes)).Single() as ReadReport)?.Report.Text;

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private List<ReportReading> ReadAll(params string[] paths) => [.. ReportFinder.Find(paths).SelectMany(reader.Read)];
}
