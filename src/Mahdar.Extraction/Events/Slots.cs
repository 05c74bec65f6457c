using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>What follows the word of an event in its clause: who, with whom, where to, where.</summary>
internal sealed class Slots
{
    public List<PartyList> Bare { get; } = [];
    public List<PartyList> With { get; } = [];
    public List<PartyList> Between { get; } = [];
    public List<PartyList> From { get; } = [];
    /// <summary>"استقبل الوزير من قبل نظيره": who does it to whom a passive tells.</summary>
    public List<PartyList> By { get; } = [];
    /// <summary>Places and states that somebody goes to.</summary>
    public List<Referent> Destinations { get; } = [];
    public Referent? Place { get; set; }
    /// <summary>The place that somebody leaves: غادر الرياض إلى بيروت.</summary>
    public Referent? Left { get; set; }
    /// <summary>Of the places that somebody goes to, how many come first: "إلى عمان، ومنها إلى موسكو".</summary>
    public int First { get; set; } = int.MaxValue;
    /// <summary>Somebody goes back to the place: عاد إلى.</summary>
    public bool Back { get; set; }
    /// <summary>A verb says that the event brings the parties together with the one told before: الذي جمعه بنظيره.</summary>
    public bool Gathers { get; set; }
    /// <summary>"لقاء بينه وبين فلان": whether the one told before is a man or a woman.</summary>
    public Lexicon.Gender Him { get; set; }
    /// <summary>"مع فلان، ومع فلان": each of those met is met apart.</summary>
    public bool Each { get; set; }
    /// <summary>"كل على حدة": each of those who are told together meets the others alone.</summary>
    public bool Severally { get; set; }
    /// <summary>"القمة التي جمعتهما": the verb brings two together who were told before.</summary>
    public bool OfTwo { get; set; }
    /// <summary>"المحادثات التي أجراها": by the one who is spoken of.</summary>
    public bool Held { get; set; }
    /// <summary>"لقاء للوزير": whose the event is, told with ل.</summary>
    public PartyList? For { get; set; }
    /// <summary>"اجتماع استضافه الوزير": a person who receives those who meet.</summary>
    public PartyList? Host { get; set; }
    /// <summary>"يضم اجتماع باريس فلانا وفلانا", "اجتماع بحضور فلان وفلان": a verb or a preposition brings together those behind it.</summary>
    public bool Gathered { get; set; }
    /// <summary>"استضافت اجتماعا": the noun of an event stands behind the verb.</summary>
    public bool HoldsEvent { get; set; }
    /// <summary>The token after the last that was read.</summary>
    public int End { get; set; }

    public IEnumerable<PartyList> Others => Between.Concat(With);
}
