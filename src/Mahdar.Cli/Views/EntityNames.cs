using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>The entities of one report by id, and how each is called.</summary>
internal sealed class EntityNames
{
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly ILookup<string, Office> offices;
    private readonly Sheet sheet;

    public EntityNames(Minutes minutes, Sheet sheet)
    {
        this.sheet = sheet;
        foreach (var entity in minutes.Entities) entities[entity.Id] = entity;
        offices = minutes.Offices.ToLookup(office => office.Person);
    }

    /// <summary>The name, or the office of an unnamed person, or "unnamed".</summary>
    public Piece Of(string? id, Tone tone = Tone.Name)
    {
        if (id is null || !entities.TryGetValue(id, out var entity)) return new Piece("—", Tone.Quiet);
        if (entity.Name is { } name) return sheet.Value(name, tone);
        return offices[id].FirstOrDefault() is { } office ? sheet.Value(office.Title, tone) : new Piece(sheet.Messages["unnamed"], Tone.Quiet);
    }
}
