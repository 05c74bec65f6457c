using Mahdar.Arabic;

namespace Mahdar.Names.Training;

/// <summary>Reads the lists of names that the project owns: which words stand in which list.</summary>
internal static class NameListReader
{
    private static readonly (string Table, string Column, NameLists Whole, NameLists Part)[] Columns =
    [
        ("names/given", "name", NameLists.Given, NameLists.Given),
        ("names/family", "name", NameLists.Family, NameLists.Family),
        ("people/people", "name", NameLists.PersonPart, NameLists.PersonPart),
        ("people/people", "names", NameLists.PersonPart, NameLists.PersonPart),
        ("people/people", "short", NameLists.PersonPart, NameLists.PersonPart),
        ("states/states", "name", NameLists.State, NameLists.PlacePart),
        ("states/states", "names", NameLists.State, NameLists.PlacePart),
        ("states/states", "adjectives", NameLists.Adjective, NameLists.Adjective),
        ("states/states", "capital", NameLists.Place, NameLists.PlacePart),
        ("places/places", "name", NameLists.Place, NameLists.PlacePart),
        ("places/places", "names", NameLists.Place, NameLists.PlacePart),
        ("organizations/organizations", "name", NameLists.Organization, NameLists.OrganizationPart),
        ("organizations/organizations", "names", NameLists.Organization, NameLists.OrganizationPart),
        ("names/towns", "name", NameLists.PlacePart, NameLists.PlacePart),
        ("names/companies", "name", NameLists.Organization, NameLists.OrganizationPart),
        ("names/clubs", "name", NameLists.Club, NameLists.ClubPart),
        ("names/others", "name", NameLists.Thing, NameLists.ThingPart),
        ("organizations/nouns", "noun", NameLists.OrganizationNoun, NameLists.OrganizationNoun),
        ("offices/heads", "masculine", NameLists.Title, NameLists.Title),
        ("offices/heads", "feminine", NameLists.Title, NameLists.Title),
        ("offices/heads", "dual", NameLists.Title, NameLists.Title),
        ("offices/heads", "plural", NameLists.Title, NameLists.Title),
        ("offices/honorifics", "word", NameLists.Title, NameLists.Title),
    ];

    /// <summary>The lists whose names of several words are phrases; their numbers here, from 1, are the kinds of phrases.</summary>
    private static readonly NameLists[] Phrased = [NameLists.PersonPart, NameLists.OrganizationPart, NameLists.PlacePart, NameLists.ThingPart, NameLists.ClubPart];

    /// <summary>The lists of each folded word; a table that is not there is an empty one.</summary>
    public static Dictionary<string, NameLists> Read(string dataFolder)
    {
        var lists = new Dictionary<string, NameLists>(StringComparer.Ordinal);
        foreach (var (table, column, whole, part) in Columns)
        {
            var path = Path.Combine(dataFolder, table + ".tsv");
            if (!File.Exists(path)) continue;
            foreach (var name in Cells(path, column)) Add(Letters.Fold(name), whole, part, lists);
        }
        return lists;
    }

    /// <summary>Every name of several words, folded, with the kind of its table.</summary>
    public static List<(string[] Words, int Kind)> ReadPhrases(string dataFolder)
    {
        var phrases = new List<(string[], int)>();
        foreach (var (table, column, _, part) in Columns)
        {
            var path = Path.Combine(dataFolder, table + ".tsv");
            var kind = Array.IndexOf(Phrased, part) + 1;
            if (kind == 0 || !File.Exists(path)) continue;
            phrases.AddRange(Cells(path, column).Select(name => (Letters.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), kind)));
        }
        return phrases;
    }

    private static void Add(string name, NameLists whole, NameLists part, Dictionary<string, NameLists> lists)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
            if (word.Length > 1) lists[word] = lists.GetValueOrDefault(word) | (words.Length == 1 ? whole : part);
    }

    private static IEnumerable<string> Cells(string path, string column)
    {
        var rows = File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
        var at = -1;
        foreach (var row in rows)
        {
            if (at < 0) at = Array.IndexOf(row, column);
            else if (at < row.Length)
                foreach (var cell in row[at].Split('|', StringSplitOptions.RemoveEmptyEntries)) yield return cell;
            if (at < 0) yield break;
        }
    }
}
