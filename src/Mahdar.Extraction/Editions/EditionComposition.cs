using Mahdar.Model;

namespace Mahdar.Extraction.Editions;

/// <summary>Puts editions into the form of the model.</summary>
internal static class EditionComposition
{
    /// <summary>Marks all that an edition speaks of, so that it gets an id.</summary>
    public static void Use(EditionDraft draft)
    {
        draft.Series.IsUsed = true;
        if (draft.Place is not null) draft.Place.IsUsed = true;
        if (draft.Host is not null) draft.Host.IsUsed = true;
    }

    public static Edition Edition(EditionDraft draft, int index, Material material) => new()
    {
        Id = $"d{index + 1}",
        Series = draft.Series.Id,
        Ordinal = draft.Ordinal,
        Status = draft.Status ?? EditionStatus.Held,
        When = draft.When,
        Place = draft.Place?.Id,
        Host = draft.Host?.Id,
        Evidence = draft.Evidence.Select(words => material.Passage.SpanOf(words.First, words.End - 1)).OrderBy(span => span.Start).ToArray(),
        Rule = draft.Rule,
    };
}
