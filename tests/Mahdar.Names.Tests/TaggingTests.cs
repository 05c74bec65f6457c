using Mahdar.Arabic;

namespace Mahdar.Names.Tests;

public sealed class TaggingTests
{
    private static readonly Vocabulary NoWords = new([]);

    private static readonly string[] OddTexts =
    [
        "", " ", "\n\n\r\n", ".", "\"\"\"", "#_#_", "و", "لل", "\0\0", "\ud800", "\ufeff\u200f\u202b", "ـــــ", "ًٌٍ", "123456789 ٤٥٦", "A", "ﻻﻻﻻ",
        new string('ا', 5000), string.Concat(Enumerable.Repeat("وقال ", 3000)), string.Concat(Enumerable.Repeat("\n", 3000)), "قال محمد بن سلمان", "😀 ترامب 😀",
    ];

    [Fact]
    public void Any_text_gives_an_answer()
    {
        foreach (var text in OddTexts)
        {
            var passage = new Passage(text, NoWords);
            var end = 0;
            foreach (var name in Tag(passage))
            {
                name.FirstToken.ShouldBeGreaterThanOrEqualTo(end);
                name.EndToken.ShouldBeInRange(name.FirstToken + 1, passage.Tokens.Length);
                name.Kind.ShouldNotBe(NameKind.None);
                name.Margin.ShouldBeGreaterThanOrEqualTo(0);
                end = name.EndToken;
            }
        }
    }

    [Fact]
    public void Random_text_gives_an_answer()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var letters = Enumerable.Range(0, random.Next(200)).Select(_ => random.Next(4) == 0 ? ' ' : (char)random.Next(0x600, 0x700)).ToArray();
            Should.NotThrow(() => Tag(new Passage(new string(letters), NoWords)));
        }
    }

    [Fact]
    public void No_name_crosses_a_line_or_a_sentence()
    {
        var passage = new Passage("قال دونالد\nترامب في واشنطن. محمد بن سلمان وصل", NoWords);
        foreach (var name in Tag(passage))
            Enumerable.Range(name.FirstToken, name.EndToken - name.FirstToken).Select(passage.SentenceOf).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Every_thread_finds_the_same()
    {
        var passage = new Passage(string.Join('\n', Enumerable.Repeat("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي مولود تشاووش أوغلو في موسكو.", 20)), NoWords);
        var expected = Tag(passage);
        Parallel.For(0, 64, _ => Tag(passage).ShouldBe(expected));
    }

    [Fact]
    public void A_tagger_that_read_other_texts_before_finds_the_same()
    {
        var passage = new Passage("قال الرئيس الأمريكي دونالد ترامب إن محمد بن سلمان سيزور واشنطن", NoWords);
        var expected = Tag(passage);
        foreach (var text in OddTexts) Tag(new Passage(text, NoWords));
        Tag(passage).ShouldBe(expected);
    }

    [Theory]
    [InlineData("قال الرئيس الأمريكي دونالد ترامب إن بلاده مستعدة", "دونالد ترامب")]
    [InlineData("والتقى ولي العهد السعودي الأمير محمد بن سلمان في الرياض وزير الدفاع", "محمد بن سلمان")]
    [InlineData("أكد وزير الخارجية الروسي سيرغي لافروف أن موسكو", "سيرغي لافروف")]
    [InlineData("قالت المتحدثة #هيذر_ناورت للصحفيين", "هيذر_ناورت")]
    public void Persons_are_found_with_their_bounds(string text, string name)
    {
        var passage = new Passage(text, NoWords);
        var persons = Tag(passage).Where(span => span.Kind == NameKind.Person).Select(span => passage.SpanOf(span.FirstToken, span.EndToken - 1));
        persons.Select(span => text[span.Start..span.End]).ShouldContain(name);
    }

    [Theory]
    [InlineData("التقى وزير الخارجية الروسي سيرغي لافروف نظيره في موسكو. ")]
    [InlineData("التقى سيرغي لافروف محمدا في تونس و")]
    public void One_long_text_takes_about_as_long_as_its_parts(string text)
    {
        const int Times = 250, Parts = 16;
        var part = Repeat(text, Times);
        var whole = Repeat(text, Times * Parts);
        var parts = Enumerable.Repeat(part, Parts).ToList();
        double oneText = double.MaxValue, itsParts = double.MaxValue;
        // Other programs take their share of the processor and code gets quicker as it runs: only the quickest of several turns tell.
        for (var turn = 0; turn < 12 && oneText >= 4 * itsParts || turn == 0; turn++)
        {
            oneText = Math.Min(oneText, Milliseconds(() => Tag(whole)));
            itsParts = Math.Min(itsParts, Milliseconds(() => parts.ForEach(passage => Tag(passage))));
        }
        oneText.ShouldBeLessThan(4 * itsParts);
    }

    private static Passage Repeat(string text, int times) => new(string.Concat(Enumerable.Repeat(text, times)), NoWords);

    private static double Milliseconds(Action run)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static List<NameSpan> Tag(Passage passage)
    {
        var names = new List<NameSpan>();
        NameTagger.Default.Tag(passage, 0, passage.Tokens.Length, names);
        return names;
    }
}
