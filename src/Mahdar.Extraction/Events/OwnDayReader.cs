using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>The day of one of several met or visited, told right behind him: "يلتقي فلانا في أبريل، وفلانا في مايو", "يزور غانا الثلاثاء ثم كينيا الخميس".</summary>
internal sealed class OwnDayReader(Scene scene)
{
    /// <summary>So many tokens stand at most between somebody and his day (في, أواخر).</summary>
    private const int MostToDay = 2;

    private readonly Material material = scene.Material;

    public Days? Read(EventDraft draft, Telling telling)
    {
        var ends = draft.Type == EventType.Visit ? Lands(telling) : Met(telling);
        if (ends.Count < 2) return null;
        Days? own = null;
        var days = 0;
        foreach (var (end, isOf) in ends)
        {
            var day = Behind(end);
            if (day is not null) days++;
            if (isOf(draft)) own ??= day;
        }
        return days > 1 ? own : null;
    }

    private static List<(int End, Func<EventDraft, bool> IsOf)> Lands(Telling telling) =>
        telling.Slots.Destinations.ConvertAll(land => (land.End, (Func<EventDraft, bool>)(draft => PlaceReader.Of(land).Country == draft.Country)));

    private static List<(int End, Func<EventDraft, bool> IsOf)> Met(Telling telling) =>
        (telling.Slots.With.Count > 0 ? telling.Slots.With : telling.Slots.Bare).ConvertAll(list => (list.End, (Func<EventDraft, bool>)(draft => list.Parties.All(draft.Parties.Contains))));

    private Days? Behind(int end)
    {
        for (var i = end; i <= end + MostToDay && i < material.Tokens.Length && scene.Referents.Covering(i) is null; i++)
            if (scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range, Days: { From: not null, To: not null } days }) return days;
        return null;
    }
}
