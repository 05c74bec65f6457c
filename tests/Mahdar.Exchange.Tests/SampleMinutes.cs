using Mahdar.Model;

namespace Mahdar.Tests.Exchange;

/// <summary>Minutes with something in every field.</summary>
internal static class SampleMinutes
{
    public const string Text = "التقى لافروف نظيره الكمبودي 57 يوليو وقال \"نعم\".";

    public static Minutes Full(string text = Text) => new()
    {
        Report = new Report
        {
            Id = "ab12",
            Path = "x.txt",
            Url = "http://x",
            Title = "عنوان",
            Publisher = "P",
            Author = "A",
            Text = text,
            Published = new PublishedDay(new(2024, 7, 25), new(2024, 7, 25), PublishedBasis.Dateline, "because"),
            Blocks = [new Block(new Span(0, text.Length), BlockKind.Body, "running-text")],
        },
        Entities =
        [
            new Entity { Id = "p1", Type = EntityType.Person, Name = "لافروف", Latin = "Lavrov", Mentions = [new Mention(new Span(6, 12), "surname")] },
            new Entity { Id = "p2", Type = EntityType.Person },
            new Entity { Id = "s1", Type = EntityType.State, Name = "روسيا", Ref = "RU" },
            new Entity { Id = "l1", Type = EntityType.Place, Name = "فينتيان", Country = "LA" },
            new Entity { Id = "o1", Type = EntityType.Series, Name = "اجتماع", Ref = "asean-fm" },
        ],
        Offices = [new Office("p2", Role.ForeignMinister, "نظيره", "s1", OfficeStatus.Unknown, [new Span(13, 18)], "counterpart")],
        Times = [new TimeExpression { Span = new Span(28, 36), Text = "57 يوليو", Kind = TimeKind.Date, Days = new Days(null, new DateOnly(2024, 7, 31)), Timex = "2024-07", Reason = "r", Rule = "day-month", Impossible = true }],
        Editions = [new Edition { Id = "d1", Series = "o1", Ordinal = 57, Status = EditionStatus.Ongoing, When = Days.Month(2024, 7), Place = "l1", Host = "s1", Evidence = [new Span(0, 5)], Rule = "ordinal" }],
        Events =
        [
            new Event
            {
                Id = "e1", Type = EventType.Meeting, Form = MeetingForm.Bilateral, Status = EventStatus.Held, Participants = [new Participant("p1", "s1", Role.ForeignMinister), new Participant("p2", null, null)],
                When = Days.On(new DateOnly(2024, 7, 25)), Place = "l1", Edition = "d1", Duration = TimeSpan.FromMinutes(35), Topics = [new Topic(new Span(0, 5), "التقى")], Evidence = [new Span(0, 20)], Rule = "met",
            },
        ],
        Statements = [new Statement { Id = "q1", Speaker = "p1", Addressee = "p2", Relay = "o1", Mode = StatementMode.Direct, Span = new Span(43, 46), Text = "نعم", Cue = new Span(37, 41), Stance = "AGREE", Event = "e1", Rule = "said" }],
        Problems = [new Problem(ProblemKind.ImpossibleDate, new Span(28, 36), "July has 31 days", "ليوليو 31 يوما")],
    };
}
