using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>People with their offices. Who has neither name nor office is left to the events.</summary>
internal static class PeopleView
{
    public static void Show(Sheet sheet, Minutes minutes, EntityNames names)
    {
        var offices = minutes.Offices.ToLookup(office => office.Person);
        var people = minutes.Entities.Where(entity => entity.Type == EntityType.Person && (entity.Name is not null || offices.Contains(entity.Id))).ToList();
        if (people.Count == 0) return;
        sheet.Heading(sheet.Messages["people"]);
        foreach (var person in people) Show(sheet, minutes, names, person, [.. offices[person.Id]]);
    }

    private static void Show(Sheet sheet, Minutes minutes, EntityNames names, Entity person, List<Office> held)
    {
        List<Piece> line = [person.Name is { } name ? sheet.Value(name, Tone.Name) : new Piece(sheet.Messages["unnamed"], Tone.Quiet)];
        if (person.Latin is { } latin) line.AddRange([" ", sheet.Value(latin, Tone.Quiet)]);
        for (var i = 0; i < held.Count; i++) line.AddRange([i == 0 ? " — " : "; ", .. Office(sheet, names, held[i])]);
        sheet.Item(line);
        foreach (var office in held) sheet.Explain(minutes.Report, office.Rule, office.Evidence);
        if (held.Count == 0) sheet.Explain(minutes.Report, person.Mentions.Count > 0 ? person.Mentions[0].Rule : "", person.Mentions.Select(mention => mention.Span));
    }

    private static IEnumerable<Piece> Office(Sheet sheet, EntityNames names, Office office)
    {
        yield return sheet.Value(office.Title);
        if (office.Of is { } of)
        {
            yield return " / ";
            yield return names.Of(of, Tone.Place);
        }
        if (office.Status is OfficeStatus.Former or OfficeStatus.Elect or OfficeStatus.Acting)
            yield return new Piece($" ({sheet.Messages["office." + EnumNames<OfficeStatus>.Of(office.Status)]})", Tone.Quiet);
    }
}
