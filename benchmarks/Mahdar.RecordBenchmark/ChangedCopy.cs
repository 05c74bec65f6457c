using Mahdar.Model;
using Mahdar.Reading;

namespace Mahdar.RecordBenchmark;

/// <summary>
/// A report as if of other people years later: the letters of people's names are turned by a fixed step, all days moved by years. Offsets stay,
/// so the minutes need not be read anew.
/// </summary>
internal static class ChangedCopy
{
    private const string Turned = "بتثجحخدذرزسشصضطظعغفقكلمنه";
    private const int YearsApart = 3;

    public static Minutes Of(Minutes minutes, int copy)
    {
        if (copy == 0) return minutes;
        var text = Changed(minutes, copy);
        return minutes with
        {
            Report = minutes.Report with
            {
                Id = ReportReader.IdOf(text),
                Text = text,
                Published = minutes.Report.Published is { } day ? day with { From = Later(day.From, copy), To = Later(day.To, copy) } : null,
            },
            Entities = [.. minutes.Entities.Select(entity => entity.Type != EntityType.Person ? entity : entity with { Name = Turn(entity.Name, copy), Latin = null })],
            Events = [.. minutes.Events.Select(it => it with { When = Later(it.When, copy) })],
            Editions = [.. minutes.Editions.Select(it => it with { When = Later(it.When, copy) })],
            Statements = [.. minutes.Statements.Select(it => it with { Text = it.Span.Of(text).ToString() })],
        };
    }

    private static string Changed(Minutes minutes, int copy)
    {
        var text = minutes.Report.Text.ToCharArray();
        foreach (var mention in minutes.Entities.Where(entity => entity.Type == EntityType.Person).SelectMany(entity => entity.Mentions))
            for (var i = mention.Span.Start; i < mention.Span.End; i++) text[i] = Turn(minutes.Report.Text[i], copy);
        return new string(text);
    }

    public static string? Turn(string? name, int copy) => name is null ? null : string.Concat(name.Select(letter => Turn(letter, copy)));

    public static char Turn(char letter, int copy) => Turned.IndexOf(letter) is >= 0 and var at ? Turned[(at + (copy * 7)) % Turned.Length] : letter;

    public static Days Later(Days days, int copy) => new(days.From is { } from ? Later(from, copy) : null, days.To is { } to ? Later(to, copy) : null);

    public static DateOnly Later(DateOnly day, int copy) => day.Year + (copy * YearsApart) <= 9999 ? day.AddYears(copy * YearsApart) : day;
}
