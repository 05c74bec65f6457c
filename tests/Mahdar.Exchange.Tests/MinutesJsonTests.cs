using System.Text;
using System.Text.Json;
using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Tests.Exchange;

public class MinutesJsonTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var line = Line(SampleMinutes.Full());
        Line(MinutesReader.Read(line)!).ShouldBe(line);
        JsonSerializer.Serialize(MinutesReader.Read(line)).ShouldBe(JsonSerializer.Serialize(SampleMinutes.Full()));
    }

    [Fact]
    public void The_names_are_those_of_the_contract()
    {
        using var json = JsonDocument.Parse(Line(SampleMinutes.Full()));
        var root = json.RootElement;
        root.EnumerateObject().Select(field => field.Name).ShouldBe(["report", "entities", "offices", "times", "editions", "events", "statements", "problems"]);
        root.GetProperty("entities")[1].GetProperty("name").ValueKind.ShouldBe(JsonValueKind.Null);
        root.GetProperty("entities")[3].GetProperty("country").GetString().ShouldBe("LA");
        root.GetProperty("entities")[0].GetProperty("mentions")[0].GetProperty("text").GetString().ShouldBe("لافروف");
        root.GetProperty("offices")[0].GetProperty("role").GetString().ShouldBe("foreign-minister");
        root.GetProperty("times")[0].GetProperty("from").ValueKind.ShouldBe(JsonValueKind.Null);
        root.GetProperty("times")[0].GetProperty("to").GetString().ShouldBe("2024-07-31");
        root.GetProperty("events")[0].GetProperty("duration").GetString().ShouldBe("PT35M");
        root.GetProperty("events")[0].GetProperty("when").GetProperty("from").GetString().ShouldBe("2024-07-25");
        root.GetProperty("problems")[0].GetProperty("kind").GetString().ShouldBe("impossible-date");
        root.GetProperty("problems")[0].GetProperty("messageAr").GetString().ShouldBe("ليوليو 31 يوما");
        root.GetProperty("statements")[0].GetProperty("rule").GetString().ShouldBe("said");
    }

    [Fact]
    public void One_report_is_one_line_whatever_its_text() => Line(SampleMinutes.Full("سطر\nثان\r\u2028 \u0085" + SampleMinutes.Text)).ShouldNotContain('\n');

    [Fact]
    public void Arabic_is_written_as_itself() => Line(SampleMinutes.Full()).ShouldContain("\"name\":\"لافروف\"");

    [Fact]
    public void Half_a_surrogate_pair_becomes_one_replacement_and_a_whole_one_stays()
    {
        var text = "ab\ud800c\udc00d\ud83d\ude00e\udbff" + SampleMinutes.Text;
        var back = MinutesReader.Read(Line(SampleMinutes.Full(text)))!.Report.Text;
        back.ShouldBe("ab\ufffdc\ufffdd\ud83d\ude00e\ufffd" + SampleMinutes.Text);
        back.Length.ShouldBe(text.Length);
    }

    [Fact]
    public void Any_text_comes_back_at_the_same_length()
    {
        foreach (var (name, text) in StrangeTexts.Small())
            MinutesReader.Read(Line(new Minutes { Report = new Report { Id = "x", Text = text } }))!.Report.Text.Length.ShouldBe(text.Length, name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("{\"x\":1}")]
    [InlineData("null")]
    public void What_is_no_minutes_is_null(string line) => MinutesReader.Read(line).ShouldBeNull();

    [Fact]
    public void What_other_programs_leave_out_or_add_is_no_error()
    {
        var minutes = MinutesReader.Read("""{"report":{"text":"نص","new":[1]},"events":[{"type":"meeting","participants":[{"entity":"p1"}]},{"type":"dance"}],"extra":{}}""")!;
        minutes.Events.Count.ShouldBe(1);
        minutes.Events[0].Participants[0].Role.ShouldBeNull();
        minutes.Statements.ShouldBeEmpty();
    }

    private static string Line(Minutes minutes) => Encoding.UTF8.GetString(MinutesWriter.ToLine(minutes));
}
