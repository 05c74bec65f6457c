using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>
/// "حذر وزير خارجية كوريا الشمالية من … وقال ري يونغ هو": who speaks by office alone, and in the next sentences by a name that has
/// no office, is one person.
/// </summary>
internal sealed class NamedAfterwards(Material material, IReadOnlyList<PersonMention> mentions, EntityDraft?[] linked)
{
    private const int MostSentences = 2;

    /// <summary>For each official without a name who is named afterwards: his mention, and that of the name.</summary>
    public IEnumerable<(int Official, int Named)> Find()
    {
        for (var i = 0; i < mentions.Count; i++)
            if (linked[i] is { Name: null } && (IsPost(mentions[i]) || IsOfficial(mentions[i]) || IsBarePost(mentions[i])) && Speaks(i) && NextSpeaker(i) is { } named)
                yield return (i, named);
            else if (HasSecondTitle(i)) yield return (i, i + 1);
    }

    /// <summary>"قال وزير الطاقة الإماراتي ورئيس الدورة الحالية سهيل المزروعي إن": who speaks under two titles joined by و, of which the second has the name.</summary>
    private bool HasSecondTitle(int official) =>
        linked[official] is { Name: null } && IsPost(mentions[official]) && Speaks(official) && official + 1 < mentions.Count && mentions[official + 1] is { Name: not null, Office: { Number: Number.One } second, Proclitics: Proclitics.Wa } named
        && named.First == mentions[official].End && second.Head != mentions[official].Office!.Head && !IsHis(second) && !(mentions[official].Office!.Role == Role.HeadOfState && second.Role is Role.ForeignMinister or Role.DefenceMinister or Role.Minister) && Fits(linked[official]!, linked[official + 1]!, mentions[official].Of);

    /// <summary>"قال الرئيس ومستشاره فلان", "ووزير خارجيته فلان": another, who is his.</summary>
    private static bool IsHis(OfficePhrase office) => office.Rule.Contains("told before", StringComparison.Ordinal);

    private static bool IsPost(PersonMention mention) =>
        mention is { Of.IsKnown: true, Office: { Number: Number.One, IsCounterpart: false, Head: not ("official" or "member" or "cadre" or "scholar" or "relative") } } || IsSpokesperson(mention);

    /// <summary>"المدعي العام في إسطنبول": whose he is, is not told.</summary>
    private static bool IsBarePost(PersonMention mention) =>
        mention is { Of.IsKnown: false, Office: { Number: Number.One, Definite: true, Head: not ("official" or "member" or "cadre" or "scholar" or "relative" or "minister" or "president" or "counterpart" or "deputy" or "spokesperson") } };

    /// <summary>"متحدثة باسمها": whomever she speaks for.</summary>
    private static bool IsSpokesperson(PersonMention mention) => mention is { Office: { Number: Number.One, Head: "spokesperson" } };

    /// <summary>"قال مسؤول كبير في البرلمان" at the head of a report: who is named in the next sentence with an office of that state.</summary>
    private bool IsOfficial(PersonMention mention) =>
        mention is { Of.IsKnown: true, Office: { Number: Number.One, IsCounterpart: false, Head: "official" or "member" } } && material.Passage.SentenceOf(mention.First) == FirstOfBody;

    private int FirstOfBody => firstOfBody ??= Enumerable.Range(0, material.Passage.Sentences.Count).FirstOrDefault(s => material.KindAt(material.Passage.Sentences[s].First) == BlockKind.Body, -1);

    private int? firstOfBody;

    private bool Speaks(int mention) => mentions[mention].First > 0 && Cues.IsAt(material, mentions[mention].First - 1);

    private int? NextSpeaker(int official)
    {
        var sentence = SentenceOf(official);
        for (var i = official + 1; i < mentions.Count && SentenceOf(i) <= sentence + MostSentences; i++)
        {
            if (linked[i] == linked[official] || !Speaks(i)) continue;
            return SentenceOf(i) > sentence && linked[i] is { Name: not null } named && IsNamedSo(official, i, named) && IsNew(named, official) && IsOfSameState(named, mentions[official].Of) && IsOfSameGender(linked[official]!, i, named) ? i : null;
        }
        return null;
    }

    /// <summary>Who was told by a post has no other, and an official without one has it in the next sentence, on the same side.</summary>
    private bool IsNamedSo(int official, int mention, EntityDraft named) =>
        IsPost(mentions[official]) ? named.Offices.Count == 0 && mentions[mention].Office is null || named.Offices.Count <= 1 && IsSamePost(mentions[official].Office!, mentions[mention].Office)
        : IsBarePost(mentions[official]) ? named.Offices.Count == 0 && mentions[mention].Office is null && GoesOn(mention)
        : mentions[mention].Office is not null && SentenceOf(mention) == SentenceOf(official) + 1 && IsOfSameSide(named, mentions[official].Of) && !Leads(named);

    /// <summary>"المندوب الأميركي لدى المنظمة", then "المندوب كين وارد": the same post, whose owner is not told again; or a mere rank (السفير، القاضي).</summary>
    private static bool IsSamePost(OfficePhrase told, OfficePhrase? again) =>
        again is { Number: Number.One, IsCounterpart: false } && (told.Head == "spokesperson" && again.Head == told.Head || !again.Affiliation.IsKnown && (again.Head == told.Head || again.Head is "judge" or "ambassador"));

    /// <summary>"وأضاف فلان": he has spoken before.</summary>
    private bool GoesOn(int mention) =>
        material.Matches.TryGet(mentions[mention].First - 1, EntryKind.Cue, out var verb) && verb.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present, Verb: "أضاف" or "تابع" or "أردف" or "استطرد" };

    /// <summary>Nobody calls a president an official.</summary>
    private static bool Leads(EntityDraft person) => person.Offices.Exists(held => held.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.DeputyHead);

    /// <summary>An office of the state or body that the official is of, or one whose owner is not told.</summary>
    private static bool IsOfSameSide(EntityDraft named, Affiliation of) => named.Offices.Exists(office =>
        office.Of.State is { } state ? state == of.State
        : office.Of.Organization is not { } body || body is { Entry: null, State: null, Sort: "ministry" or "state-organ" or "legislature" } || of.Organization is { } other && OfficeHolders.SameOrganization(body, other));

    /// <summary>Nobody who was named before the official.</summary>
    private bool IsNew(EntityDraft person, int official) => person.NamedAt.TrueForAll(at => at >= mentions[official].First);

    private static bool Fits(EntityDraft official, EntityDraft named, Affiliation of) =>
        IsOfSameState(named, of) && (official.Gender == Gender.Any || named.Gender == Gender.Any || official.Gender == named.Gender);

    private static bool IsOfSameState(EntityDraft named, Affiliation of) => named.Facts?.State is not { } state || of.State is null || state == of.State;

    /// <summary>"وقالت نيكول": the verb tells the gender better than a name that only seems to be a man's.</summary>
    private bool IsOfSameGender(EntityDraft official, int mention, EntityDraft named) =>
        official.Gender == Gender.Any
        || (named.Facts is null && material.Matches.TryGet(mentions[mention].First - 1, EntryKind.Cue, out var verb) && verb.Entry.Value is CueFacts { Form: CueForm.Past or CueForm.Present, Plural: false, ObjectWritten: false } cue
            ? cue.Feminine == (official.Gender == Gender.Feminine) : named.Gender == Gender.Any || official.Gender == named.Gender);

    private int SentenceOf(int mention) => material.Passage.SentenceOf(mentions[mention].First);
}
