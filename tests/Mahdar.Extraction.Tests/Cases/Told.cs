using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Extraction.Tests.Cases;

/// <summary>What is found in a text that is the body of a report of Wednesday 18 July 2018, in lines as the case tables write them.</summary>
internal static class Told
{
    private static readonly Extractor Extractor = new();
    private static readonly DateOnly Day = new(2018, 7, 18);

    public static Minutes In(string text) => Extractor.Read(new Report
    {
        Id = "case",
        Text = text,
        Published = new PublishedDay(Day, Day, PublishedBasis.Metadata, "the day of the cases"),
        Blocks = [new Block(new Span(0, text.Length), BlockKind.Body, "case")],
    });

    /// <summary>person | role | of | status; a person without a name is a question mark.</summary>
    public static string[] Offices(string text)
    {
        var minutes = In(text);
        return [.. minutes.Offices.Select(o => Line(Name(minutes, o.Person), EnumNames<Role>.Of(o.Role), Name(minutes, o.Of), EnumNames<OfficeStatus>.Of(o.Status))).Distinct()];
    }

    /// <summary>name | the other words that mean the person, in their order.</summary>
    public static string[] People(string text)
    {
        var minutes = In(text);
        return [.. minutes.Entities.Where(e => e is { Type: EntityType.Person, Name: not null }).Select(e => Line(e.Name!, Others(e, text)))];
    }

    public static string[] Organizations(string text) => [.. In(text).Entities.Where(e => e.Type == EntityType.Organization).Select(e => e.Name!)];

    /// <summary>speaker | mode | words | relay | addressee.</summary>
    public static string[] Statements(string text)
    {
        var minutes = In(text);
        return [.. minutes.Statements.Select(s => Line(Speaker(minutes, s.Speaker), EnumNames<StatementMode>.Of(s.Mode), s.Text, Name(minutes, s.Relay), Name(minutes, s.Addressee)))];
    }

    /// <summary>words | what is done by saying them.</summary>
    public static string[] Stances(string text) => [.. In(text).Statements.Select(s => Line(s.Text, s.Stance ?? ""))];

    /// <summary>words | the event at which they were said: its kind and who took part.</summary>
    public static string[] Occasions(string text)
    {
        var minutes = In(text);
        return [.. minutes.Statements.Select(s => Line(s.Text, minutes.Events.FirstOrDefault(e => e.Id == s.Event) is { } at ? $"{EnumNames<EventType>.Of(at.Type)}: {string.Join("، ", at.Participants.Select(p => Speaker(minutes, p.Entity)))}" : ""))];
    }

    /// <summary>kind | words.</summary>
    public static string[] Problems(string text) => [.. In(text).Problems.Select(p => Line(EnumNames<ProblemKind>.Of(p.Kind), p.Span.Of(text).ToString()))];

    private static string Others(Entity person, string text) =>
        string.Join("، ", person.Mentions.OrderBy(m => m.Span.Start).Select(m => m.Span.Of(text).ToString()).Where(words => words != person.Name).Distinct());

    private static string Name(Minutes minutes, string? id) => minutes.Entities.FirstOrDefault(e => e.Id == id) switch
    {
        null => "",
        { Type: EntityType.State } state => state.Ref ?? state.Name ?? "",
        var entity => entity.Name ?? "?",
    };

    /// <summary>Somebody without a name speaks for the state or body of the office.</summary>
    private static string Speaker(Minutes minutes, string id) =>
        Name(minutes, id) is not "?" and var name ? name : "?" + Name(minutes, minutes.Offices.FirstOrDefault(o => o.Person == id)?.Of);

    private static string Line(params string[] cells) => string.Join(" | ", cells).TrimEnd(' ', '|');
}
