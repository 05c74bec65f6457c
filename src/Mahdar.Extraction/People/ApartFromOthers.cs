using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.People;

/// <summary>
/// Tells titles apart from a name beside them that belongs to an official of another state: "استقبلت المستشارة الألمانية أوغلو" where the report has
/// "رئيس الوزراء التركي أحمد أوغلو", "استقبل فلان، الوزير الأول الجزائري" where he leads another government. Host and guest stand side by side.
/// </summary>
internal sealed class ApartFromOthers(Material material)
{
    public List<PersonMention> Of(List<PersonMention> mentions)
    {
        var apart = new List<PersonMention>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (!IsOfAnother(mentions, mention)) apart.Add(mention);
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

    /// <summary>Whether all other mentions of the name that tell a state tell one and the same, which is not that of this title.</summary>
    private bool IsOfAnother(List<PersonMention> mentions, PersonMention mention)
    {
        if (mention is not { Name: { } name, Office: { IsCounterpart: false, IsPredicate: false } title, Of.State: { } state }) return false;
        // A title before a full name is sure, one behind it less so.
        var behind = title.First > name.First;
        if (!behind && name.End > name.First + 1) return false;
        string? home = null;
        foreach (var other in mentions)
        {
            if (other.Name is not { } longer || longer == name || other.Office is not { IsCounterpart: false } office || behind && office.First > longer.First || other.Of.State is not { } owner || !Covers(longer, name)) continue;
            if (owner == state || home is not null && home != owner) return false;
            home = owner;
        }
        return home is not null;
    }

    /// <summary>The same words, or of a name of one word the last of several.</summary>
    private bool Covers(NameSpan other, NameSpan name)
    {
        var words = name.End - name.First;
        if (other.Proclitics != Proclitics.None || name.Proclitics != Proclitics.None || other.End - other.First < Math.Max(2, words)) return false;
        for (var i = 1; i <= words; i++)
            if (!material.Passage.Form(other.End - i).SequenceEqual(material.Passage.Form(name.End - i))) return false;
        return words == 1 || other.End - other.First == words;
    }
}
