using Mahdar.Reading.Sources;
using Shouldly;
using Xunit;

namespace Mahdar.Reading.Tests;

public class FaultTests
{
    [Theory]
    [InlineData(RawKind.Record, 7, "reports.jsonl:7")]
    [InlineData(RawKind.Text, 0, "reports.jsonl")]
    [InlineData(RawKind.Item, 3, "reports.jsonl")]
    public void A_fault_names_the_record_that_it_came_from(RawKind kind, int line, string path)
    {
        var unreadable = UnreadableReport.OfFault(new RawReport("reports.jsonl", kind, default, line), new InvalidOperationException("odd"));
        unreadable.Path.ShouldBe(path);
        unreadable.Reason.ShouldContain("InvalidOperationException: odd");
        unreadable.ReasonArabic.ShouldContain("odd");
    }
}
