using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>Meetings, calls, visits, attendance and agreements: what, who, when, where, and how far it has come.</summary>
internal static class EventView
{
    public static void Show(Sheet sheet, Minutes minutes, EntityNames names)
    {
        if (minutes.Events.Count == 0) return;
        sheet.Heading(sheet.Messages["events"]);
        foreach (var happening in minutes.Events)
        {
            sheet.Item(Head(sheet, names, happening));
            sheet.Detail(Who(sheet, names, happening));
            if (happening.Edition is { } id && minutes.Editions.FirstOrDefault(edition => edition.Id == id) is { } edition) sheet.Detail(EditionView.Describe(sheet, names, edition));
            if (happening.Topics.Count > 0) sheet.Detail(sheet.Messages.Of("topics", string.Join(" · ", happening.Topics.Select(topic => sheet.Value(topic.Text).Text))));
            sheet.Explain(minutes.Report, happening.Rule, happening.Evidence);
        }
    }

    private static List<Piece> Head(Sheet sheet, EntityNames names, Event happening)
    {
        List<Piece> line = [new Piece(sheet.Messages["event." + EnumNames<EventType>.Of(happening.Type)], Tone.Strong)];
        if (happening.Form is { } form) line.Add(" " + sheet.Messages["form." + EnumNames<MeetingForm>.Of(form)]);
        line.Add($" ({sheet.Messages["status." + EnumNames<EventStatus>.Of(happening.Status)]})");
        if (happening.When.IsKnown) line.AddRange([", ", sheet.Value(sheet.Text(happening.When), Tone.Day)]);
        if (happening.Place is { } place) line.AddRange([", ", names.Of(place, Tone.Place)]);
        if (happening.Duration is { } duration) line.AddRange([", ", sheet.Messages.Of("lasting", duration.TotalDays >= 1 ? sheet.Messages.Of("days", duration.Days) : sheet.Messages.Of("minutes", (int)duration.TotalMinutes))]);
        return line;
    }

    private static List<Piece> Who(Sheet sheet, EntityNames names, Event happening)
    {
        var line = new List<Piece>();
        foreach (var participant in happening.Participants)
        {
            if (line.Count > 0) line.Add(" + ");
            line.Add(names.Of(participant.Entity));
            if (participant.Represents is { } represents && represents != participant.Entity) line.AddRange([" (", names.Of(represents, Tone.Place), ")"]);
        }
        return line;
    }
}
