using FsCheck;
using FsCheck.Fluent;
using Mahdar.Arabic;
using Mahdar.Extraction.Times;

namespace Mahdar.Extraction.Tests.Times;

/// <summary>Whatever a text says, reading it throws nothing, and every span lies in the text.</summary>
public sealed class AnyTextTests
{
    private static readonly TimeReader Reader = new(TimeTables.Load());
    private static readonly string[] Pieces =
    [
        .. Reader.Words, "0", "1", "7", "15", "31", "57", "99", "1439", "2016", "2018", "99999999999", "٠٢", "/", "-", ":", ".", "،", "(", ")", "\n", "\"", "و", "ال", "T10", "م", "هـ",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(words.Length % 3 == 0 ? "" : " ", words));

    [Fact]
    public void Reading_is_total_and_spans_lie_in_the_text() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            foreach (DateOnly? today in new DateOnly?[] { null, new(2018, 7, 18), new(1, 1, 1), new(9999, 12, 31) })
            {
                var passage = new Passage(text, new Vocabulary([]));
                var reading = Reader.ReadAll(passage, TimeContext.News(today));
                var end = 0;
                foreach (var time in reading.Times)
                {
                    if (time.Span.Start < end || time.Span.End > text.Length || time.Span.Length <= 0 || time.Days.From > time.Days.To) return false;
                    end = time.Span.End;
                }
                DaySettler.Settle(Reader, passage, [2014, 2015, 2016]);
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(14));
}
