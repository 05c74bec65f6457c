using Mahdar.Arabic;

namespace Mahdar.Extraction.People;

/// <summary>
/// Tells titles apart from a name beside them that belongs to an official of another state: "استقبلت المستشارة الألمانية أوغلو" where the report has
/// "رئيس الوزراء التركي أحمد أوغلو", "استقبل فلان، الوزير الأول الجزائري" where he leads another government. Host and guest stand side by side.
/// </summary>
internal sealed class ApartFromOthers(Material material)
{
    /// <summary>By a surname, and by a whole name: the one state of which all titles before it are, or of which all titles beside it are; "" where they are of several.</summary>
    private readonly Dictionary<string, string> before = [], beside = [];

    public List<PersonMention> Of(List<PersonMention> mentions)
    {
        foreach (var mention in mentions) Learn(mention);
        var apart = new List<PersonMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (!IsOfAnother(mention)) apart.Add(mention);
            else if (mention.Office!.First < mention.Name!.First)
            {
                apart.Add(mention with { End = mention.Office.End, Name = null });
                apart.Add(new PersonMention(mention.Name.First, mention.Name.End, mention.Name.Proclitics, mention.Name, null, default, null, mention.Name.Rule));
            }
            else
            {
                apart.Add(new PersonMention(mention.First, mention.Name.End, mention.Proclitics, mention.Name, null, default, null, mention.Name.Rule));
                apart.Add(new PersonMention(mention.Office.First, mention.Office.End, mention.Office.Proclitics, null, mention.Office, mention.Of, null, mention.Office.Rule));
            }
        }
        return apart;
    }

    /// <summary>A name of several words with a title of a state.</summary>
    private void Learn(PersonMention mention)
    {
        if (mention is not { Name: { Proclitics: Proclitics.None } name, Office: { IsCounterpart: false } title, Of.State: { } state } || name.End < name.First + 2) return;
        Add(beside, Words(name.End - 1, name.End), state);
        if (title.First > name.First) return;
        Add(before, Words(name.End - 1, name.End), state);
        Add(before, Words(name.First, name.End), state);
    }

    private static void Add(Dictionary<string, string> states, string words, string state) =>
        states[words] = states.TryGetValue(words, out var told) && told != state ? "" : state;

    /// <summary>Whether all titles of the name told elsewhere are of one state, which is not that of this title. A title before a full name is sure, one behind it less so.</summary>
    private bool IsOfAnother(PersonMention mention)
    {
        if (mention is not { Name: { Proclitics: Proclitics.None } name, Office: { IsCounterpart: false, IsPredicate: false } title, Of.State: { } state }) return false;
        var behind = title.First > name.First;
        if (!behind && name.End > name.First + 1) return false;
        return (behind ? before : beside).TryGetValue(Words(name.First, name.End), out var home) && home.Length > 0 && home != state;
    }

    private string Words(int first, int end)
    {
        var words = material.Passage.Form(first).ToString();
        for (var i = first + 1; i < end; i++) words = $"{words} {material.Passage.Form(i)}";
        return words;
    }
}
