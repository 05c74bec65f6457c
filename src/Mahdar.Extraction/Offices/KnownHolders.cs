using System.Collections.Frozen;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Tables;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>
/// Gives those whom a report names in full and without a title ("قمة مع كيم جونغ أون", "سلفه باراك أوباما") the offices that the
/// tables know them to hold on its day, or to have left not long before.
/// </summary>
internal static class KnownHolders
{
    /// <summary>So many years after it somebody is still told of as who held the office.</summary>
    private const int YearsRemembered = 2;

    /// <summary>A prince has no other name than his given one.</summary>
    private const string Prince = "الأمير";

    private static readonly Lazy<FrozenDictionary<Role, string>> Titles = new(() => Table.Load("offices/titles").Rows.ToFrozenDictionary(row => row.Enum<Role>("role"), row => row["title"]));

    public static void Fill(Material material, EntityBook book)
    {
        if (material.Report.Published?.From is not { } day) return;
        HashSet<string>? told = null;
        foreach (var person in book.Drafts)
        {
            if (person is not { Type: EntityType.Person, Facts: { } facts, Offices.Count: 0, NamedAt.Count: > 0 } || person.NameWords.Length < 2 && !facts.Name.StartsWith(Prince, StringComparison.Ordinal)) continue;
            told ??= Told(material);
            foreach (var office in facts.Offices)
                if (office.From is not null && office.HeldOn(day)) Add(material, person, office, OfficeStatus.Current, told);
            if (person.Offices.Count == 0 && Left(facts, day) is { } former) Add(material, person, former, OfficeStatus.Former, told);
        }
    }

    /// <summary>The states that the report speaks of: in one that does not speak of his, a name may be somebody else's.</summary>
    private static HashSet<string> Told(Material material)
    {
        var told = new HashSet<string>();
        for (var i = 0; i < material.Tokens.Length; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { State: { } state, Kind: EntryKind.State or EntryKind.Nationality or EntryKind.Capital or EntryKind.Metonym or EntryKind.Place }) told.Add(state);
        return told;
    }

    /// <summary>The office that somebody left last, where that was not long ago.</summary>
    private static HeldOffice? Left(PersonFacts facts, DateOnly day)
    {
        HeldOffice? last = null;
        foreach (var office in facts.Offices)
            if (office.To is { } end && end < day && end >= day.AddYears(-YearsRemembered) && (last is null || end > last.To)) last = office;
        return last;
    }

    private static void Add(Material material, EntityDraft person, HeldOffice office, OfficeStatus status, HashSet<string> told)
    {
        var first = person.NamedAt.Min();
        var end = Math.Min(first + person.NameWords.Length, material.Tokens.Length);
        // An ambassador to an organization is that of his state.
        var of = office.Role == Role.Ambassador && person.Facts!.State is { } home ? new Affiliation(home, null) : OwnerGuess.OwnerOf(material, office, first, end);
        if (of.IsKnown && (of.State is not { } state || told.Contains(state))) person.Offices.Add(new HeldHere(office.Role, Titles.Value[office.Role], of, status, first, end, "office known, no title told"));
    }
}
