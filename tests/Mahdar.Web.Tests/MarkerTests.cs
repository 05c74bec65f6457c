using Mahdar.Model;
using Mahdar.Web.Marking;

namespace Mahdar.Tests.Web;

/// <summary>Facts marked in a text: nothing of the text is lost or told twice, however facts overlap.</summary>
public class MarkerTests
{
    private static readonly Report Report = new() { Id = "x", Text = "وقال الوزير إن الحوار مستمر\nفي موسكو" };

    [Fact]
    public void Pieces_make_the_text_again()
    {
        var facts = new[] { Fact("a", 0, 15), Fact("b", 5, 20), Fact("c", 5, 11), Fact("d", 12, 12), Fact("e", 28, 36) };
        string.Concat(Marker.Mark(Report, facts).SelectMany(block => block.Pieces).Select(piece => piece.Span.Of(Report.Text).ToString())).ShouldBe(Report.Text);
    }

    [Fact]
    public void A_piece_knows_all_its_facts_the_narrowest_first()
    {
        var facts = new[] { Fact("wide", 0, 20), Fact("narrow", 5, 11), Fact("middle", 5, 15) };
        var piece = Marker.Mark(Report, facts).Single().Pieces.Single(piece => piece.Span == new Span(5, 11));
        piece.Facts.Select(fact => fact.Id).ShouldBe(["narrow", "middle", "wide"]);
        Marker.At(facts, 7).Select(fact => fact.Id).ShouldBe(["narrow", "middle", "wide"]);
        Marker.At(facts, 25).ShouldBeEmpty();
    }

    [Fact]
    public void A_passage_keeps_to_its_line()
    {
        var quoted = Quoted.Of(Report.Text, new Span(31, 36));
        (quoted.Before, quoted.Words, quoted.After).ShouldBe(("في ", "موسكو", ""));
        Quoted.Of("", new Span(3, 9)).Words.ShouldBe("");
    }

    private static Fact Fact(string id, int start, int end) => new(id, FactKind.Event, id, "", [new Span(start, end)], null);
}
