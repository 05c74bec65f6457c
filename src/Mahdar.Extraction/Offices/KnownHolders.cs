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

    private static readonly Lazy<FrozenDictionary<Role, string>> Titles = new(() => Table.Load("offices/titles").Rows.ToFrozenDictionary(row => row.Enum<Role>("role"), row => row["title"]));

    public static void Fill(Material material, EntityBook book)
    {
        if (material.Report.Published?.From is not { } day) return;
        foreach (var person in book.Drafts)
        {
            if (person is not { Type: EntityType.Person, Facts: { } facts, Offices.Count: 0, NamedAt.Count: > 0 } || !IsTelling(material, person, facts)) continue;
            foreach (var office in facts.Offices)
                if (office.From is not null && office.HeldOn(day)) Add(material, person, office, OfficeStatus.Current);
            if (person.Offices.Count == 0 && Left(facts, day) is { } former) Add(material, person, former, OfficeStatus.Former);
        }
    }

    /// <summary>A surname alone, or two given names (شريف إسماعيل), may be anybody's; a prince has no other name than his given one.</summary>
    private static bool IsTelling(Material material, EntityDraft person, PersonFacts facts)
    {
        if (person.NameWords.Length < 2) return facts.Name.StartsWith("الأمير", StringComparison.Ordinal);
        if (person.NameWords.Length > 2) return true;
        foreach (var word in person.NameWords)
            if (material.Knowledge.Vocabulary.Find(word) is not (>= 0 and var known) || (material.Knowledge.FlagsOf(known) & WordFlags.GivenName) == 0) return true;
        return false;
    }

    /// <summary>The office that somebody left last, where that was not long ago.</summary>
    private static HeldOffice? Left(PersonFacts facts, DateOnly day)
    {
        HeldOffice? last = null;
        foreach (var office in facts.Offices)
            if (office.To is { } end && end < day && end >= day.AddYears(-YearsRemembered) && (last is null || end > last.To)) last = office;
        return last;
    }

    private static void Add(Material material, EntityDraft person, HeldOffice office, OfficeStatus status)
    {
        var first = person.NamedAt.Min();
        var end = Math.Min(first + person.NameWords.Length, material.Tokens.Length);
        // An ambassador to an organization is that of his state.
        var of = office.Role == Role.Ambassador && person.Facts!.State is { } home ? new Affiliation(home, null) : OwnerGuess.OwnerOf(material, office, first, end);
        if (of.IsKnown) person.Offices.Add(new HeldHere(office.Role, Titles.Value[office.Role], of, status, first, end, "office known, no title told"));
    }
}
