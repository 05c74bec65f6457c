using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>Names that data/people lists for one person are that person's: however unlike they are.</summary>
internal sealed class KnownNames(PersonDrafts drafts)
{
    public void Join()
    {
        var listed = drafts.All().Where(draft => draft.Profile.Latin() is { } latin && IsListed(draft, latin));
        foreach (var alike in listed.GroupBy(draft => draft.Profile.Latin()!, StringComparer.Ordinal).Select(group => group.ToList()))
        {
            var head = alike.OrderByDescending(draft => draft.Profile.Reports.Count).ThenBy(draft => draft.Main.Number).First().Main;
            foreach (var draft in alike) drafts.Join(head, draft.Main, () => LinkOf(head, draft.Main, alike[0].Profile.Latin()!));
        }
    }

    private static bool IsListed(PersonDraft draft, string latin) =>
        KnownPeople.Default.Of(latin) is { } known && known.Names.Prepend(known.Name).Any(name => NameWords.Of(name).Key == draft.Main.Name.Key);

    private static Model.Records.Link LinkOf(NameNode a, NameNode b, string latin)
    {
        var scale = new Scale(true);
        scale.Add(8, "latin", latin);
        return scale.LinkOf(a.Id, b.Id);
    }
}
