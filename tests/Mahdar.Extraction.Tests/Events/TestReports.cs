using Mahdar.Extraction;
using Mahdar.Model;

namespace Mahdar.Tests.Extraction.Events;

/// <summary>A sentence as the body of a report of 3 July 2018, and what is read in it.</summary>
internal static class TestReports
{
    private static readonly Extractor Extractor = new();
    private static readonly DateOnly Day = new(2018, 7, 3);

    public static Minutes Read(string sentence) => Extractor.Read(new Report
    {
        Id = "test",
        Text = sentence,
        Published = new PublishedDay(Day, Day, PublishedBasis.Metadata, "test"),
        Blocks = [new Block(new Span(0, sentence.Length), BlockKind.Body, "test")],
    });

    /// <summary>The events as the case tables write them: "meeting held RU:name + TR".</summary>
    public static string Tell(Minutes minutes) => string.Join('|', minutes.Events.Select(e => $"{e.Type} {e.Status}".ToLowerInvariant() + " " + string.Join(" + ", e.Participants.Select(p => Tell(minutes, p)))));

    private static string Tell(Minutes minutes, Participant participant)
    {
        var entity = minutes.Entities.Single(e => e.Id == participant.Entity);
        var state = entity.Type == EntityType.State ? entity.Ref : minutes.Entities.SingleOrDefault(e => e.Id == participant.Represents)?.Ref;
        return entity.Type == EntityType.State || entity.Name is null ? state ?? "?" : state is null ? entity.Name : $"{state}:{entity.Name}";
    }
}
