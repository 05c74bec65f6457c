using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>
/// Decides which mentions are one person: by name first, over the whole report; then titles without a name, by office
/// and state, with what the tables know of who held it on the day; then counterparts, by the office of whom they meet.
/// </summary>
public sealed class PeopleLinker(Material material, EntityBook book)
{
    private readonly List<EntityDraft> people = [];
    private readonly Dictionary<string, EntityDraft> byName = [];
    private EntityDraft?[] linked = [];

    private OfficeHolders Holders => field ??= new OfficeHolders(material, people);

    public List<Referent> Link(List<PersonMention> mentions)
    {
        linked = new EntityDraft?[mentions.Count];
        // Full names first, so that a surname in the title finds the name in the body.
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Name is { } name && name.End - name.First > 1) linked[i] = LinkName(mentions[i], name);
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Name is { } name && linked[i] is null) linked[i] = LinkName(mentions[i], name);
        for (var i = 0; i < mentions.Count; i++)
            if (linked[i] is { } named) Note(named, mentions[i]);
        foreach (var person in people)
            if (person is { Facts: null, NameWords.Length: > 1 } && material.Knowledge.PeopleBySound.Find(person.NameWords) is { } facts && Fits(person, facts)) (person.Facts, person.Latin) = (facts, facts.Latin);
        for (var i = 0; i < mentions.Count; i++)
            if (linked[i] is { } named && mentions[i].Office is { IsCounterpart: true } counterpart && CounterpartState(mentions[i], named) is { } home && Subject(mentions, i) is { } subject && (mentions[i].Of.State is not null || named.Facts!.Offices.Any(office => office.Role == RoleOf(subject) && office.Of == home)))
                Hold(named, counterpart with { Role = CounterpartRole(named, RoleOf(subject), home), Rule = "counterpart of " + (subject.Name ?? "an official") }, mentions[i].Of.State is null ? new Affiliation(home, null) : mentions[i].Of);
        // Now read in order, so that an office without a name is that of the one of whom was spoken last.
        foreach (var person in people) person.LastToken = person.NamedAt.Count > 0 ? person.NamedAt.Min() : person.LastToken;
        for (var i = 0; i < mentions.Count; i++)
            if (linked[i] is { } named) named.LastToken = mentions[i].First;
            else linked[i] = mentions[i].Office is { } office ? LinkOffice(mentions, i, office) : null;
        foreach (var (official, named) in new NamedAfterwards(material, mentions, linked).Find()) Join(linked[official]!, linked[named]!);
        return Referents(mentions);
    }

    /// <summary>Who was told by office is from now on the one who is named.</summary>
    private void Join(EntityDraft official, EntityDraft named)
    {
        // "مسؤول كبير في البرلمان": the named one holds an office, which says more.
        named.Offices.AddRange(official.Offices.Where(office => named.Offices.Count == 0 || office.Role != Role.Other));
        official.Offices.Clear();
        people.Remove(official);
        for (var i = 0; i < linked.Length; i++)
            if (linked[i] == official) linked[i] = named;
    }

    private string[] WordsOf(NameSpan name)
    {
        var words = new List<string>();
        for (var i = name.First; i < name.End; i++)
        {
            if (!material.IsWord(i)) continue;
            var form = material.Passage.Form(i);
            words.Add(i == name.First ? form[Math.Min(form.Length - 1, System.Numerics.BitOperations.PopCount((uint)(name.Proclitics & ~Proclitics.Al)))..].ToString() : form.ToString());
        }
        return words.ToArray();
    }

    private EntityDraft LinkName(PersonMention mention, NameSpan name)
    {
        var words = WordsOf(name);
        var found = Find(words, name, mention);
        if (found is null)
        {
            found = book.Person();
            people.Add(found);
        }
        if ((words.Length == found.NameWords.Length || words.Length == 1) && !NameLikeness.Covers(found.NameWords, words)) found.Spellings.Add(name);
        if (words.Length > found.NameWords.Length || name.Facts is not null && found.Facts is null && NameLikeness.IsMisprint(words, found.NameWords))
        {
            found.NameWords = words;
            found.Name = book.CleanText(name.First, name.End, name.Proclitics);
            byName.TryAdd(string.Join(' ', words), found);
        }
        found.NamedAt.Add(mention.First);
        if (name.Facts is not null && found.Facts is null && (!name.Short || found.NameWords.Length == 1)) (found.Facts, found.Latin) = (name.Facts, name.Facts.Latin);
        return found;
    }

    private EntityDraft? Find(string[] words, NameSpan name, PersonMention mention)
    {
        EntityDraft? best = null;
        foreach (var person in Holders.Lately)
        {
            if (person.NameWords.AsSpan().SequenceEqual(words)) return person;
            if (IsFather(person, words, name, mention) || IsKnownApart(person, words, name) || words.Length == 1 && person.NameWords is [_, .., var family] && family == words[0] && IsOfOther(person, mention)) continue;
            // "ترامب", of several of that name, is the one whom the tables know by it alone.
            if (words.Length == 1 && name is { Short: true, Facts: { } facts } && person.Facts == facts && NameLikeness.Covers(person.NameWords, words) && !IsOfNamesake(person, words[0], mention)) return person;
            if (NameLikeness.SoundsAlike(person.NameWords, words)) best ??= person;
            else if (words.Length < person.NameWords.Length ? NameLikeness.Covers(person.NameWords, words) : NameLikeness.Covers(words, person.NameWords))
            {
                if (Conflicts(person, mention)) continue;
                if (best is null || (IsByFamily(person, best, words, mention, name) ?? IsMeantRather(person, best, words, name, mention.First))) best = person;
            }
            else if (name.Facts is not null && person.Facts == name.Facts) best = person;
            else if (words.Length == 1 && person.NameWords.Length > 1 && NameLikeness.SoundsAlike([person.NameWords[^1]], words)) best ??= person;
        }
        return best ?? (people.Count > OfficeHolders.MostBack ? byName.GetValueOrDefault(string.Join(' ', words)) : null) ?? Misprinted(words, name);
    }

    /// <summary>"مايك بوميو", "القحاني": whom the report names so but for one letter, where the word is no name that the tables know.</summary>
    private EntityDraft? Misprinted(string[] words, NameSpan name)
    {
        foreach (var person in Holders.Lately)
        {
            if (name.Facts is not null && person.Facts is not null) continue;
            var (right, wrong) = name.Facts is null ? (person.NameWords, words) : (words, person.NameWords);
            if (NameLikeness.IsMisprint(right, wrong) && !Array.Exists(wrong, word => !right.Contains(word) && IsKnownName(word))) return person;
            if (words is [var alone] && name.Facts is null && person.NameWords is [_, .., var family] && NameLikeness.IsMisprintAlone(family, alone) && !IsKnownName(alone)) return person;
        }
        return null;
    }

    private bool IsKnownName(string word) =>
        material.Knowledge.Vocabulary.Find(word) is >= 0 and var known && (material.Knowledge.FlagsOf(known) & (WordFlags.GivenName | WordFlags.FamilyName)) != 0;

    /// <summary>"الملك سلمان" beside "الأمير محمد بن سلمان": under a title, or known by it alone, a name behind بن is the father's.</summary>
    private static bool IsFather(EntityDraft person, string[] words, NameSpan name, PersonMention mention) =>
        words.Length == 1 && person.NameWords is [.., "بن" or "بنت", var father] && NameLikeness.SoundsAlike([father], words) && (mention.First < name.First || name.Facts is { } facts && facts != person.Facts);

    /// <summary>"قال الحداد" in a report of "هدى الحداد" and "سالم الحداد": a verb of saying right before a bare name tells that it is no woman's, or no man's.</summary>
    private bool IsOfOther(EntityDraft person, PersonMention mention)
    {
        if (mention.First == 0 || !material.Matches.TryGet(mention.First - 1, EntryKind.Cue, out var verb) || verb.Entry.Value is not Statements.CueFacts { Plural: false, ObjectWritten: false, MayTakeObject: false, Form: Statements.CueForm.Past or Statements.CueForm.Present } cue) return false;
        var gender = person.Gender != Gender.Any ? person.Gender : person.Facts?.Gender ?? GenderOf(person);
        return gender != Gender.Any && gender == Gender.Feminine != cue.Feminine && people.Exists(other => other != person && other.NameWords.Length > 1 && other.NameWords[^1] == person.NameWords[^1]);
    }

    /// <summary>"قال العماد جوزيف عون …، وأضاف عون": a bare name behind a verb of saying is that of whom the report named so, where the one whom the tables know by it was not named yet.</summary>
    private bool IsOfNamesake(EntityDraft known, string family, PersonMention mention) =>
        mention.First > 0 && material.Matches.Has(mention.First - 1, EntryKind.Cue) && !IsNamedBefore(known, mention.First)
        && people.Exists(other => other != known && other.NameWords.Length > 1 && other.NameWords[^1] == family && IsNamedBefore(other, mention.First) && !IsOfOther(other, mention));

    private static bool IsNamedBefore(EntityDraft person, int token) => person.NamedAt.Exists(at => at < token);

    /// <summary>"الأمير الحسين بن عبدالله الثاني" beside "الملك عبدالله الثاني": two whom the tables know by names of several words.</summary>
    private static bool IsKnownApart(EntityDraft person, string[] words, NameSpan name) =>
        words.Length > 1 && person.NameWords.Length > 1 && name.Facts is { } facts && person.Facts is { } others && facts != others;

    /// <summary>No office that the report gives him is another state's, no man is taken for a woman, and nobody else here is known to be that person.</summary>
    private bool Fits(EntityDraft person, PersonFacts facts) =>
        !(person.Gender == Gender.Masculine && facts.Gender == Gender.Feminine) && person.Offices.TrueForAll(held => held.Of.State is not { } state || state == facts.State || facts.Offices.Any(office => office.Of == state)) && !people.Exists(other => other.Facts == facts);

    /// <summary>"قال محمد" behind "محمد سليم" and "سالم محمد": a bare name is rather the family name of one than the given name of the other; null where it does not tell them apart, or a word of honour stands before it (الأمير محمد).</summary>
    private static bool? IsByFamily(EntityDraft person, EntityDraft best, string[] words, PersonMention mention, NameSpan name)
    {
        if (words.Length > 1 || name.Facts is not null || mention.First < name.First || person.NameWords.Length < 2 || best.NameWords.Length < 2) return null;
        if (person.NameWords[^1] == words[0] && best.NameWords[0] == words[0]) return true;
        return best.NameWords[^1] == words[0] && person.NameWords[0] == words[0] ? false : null;
    }

    /// <summary>Of several of that name, the one named last before; of those who share the name that stands first (كيم), the one whom it alone calls to mind, if he was named before.</summary>
    private static bool IsMeantRather(EntityDraft person, EntityDraft best, string[] words, NameSpan name, int token)
    {
        if (words.Length == 1 && person.NameWords[0] == words[0] && best.NameWords.Length > 1 && best.NameWords[0] == words[0])
        {
            var (told, toldBest) = (person.Distance(token) < int.MaxValue / 4, best.Distance(token) < int.MaxValue / 4);
            if (told && toldBest && name.Facts is not null && (person.Facts == name.Facts) != (best.Facts == name.Facts)) return person.Facts == name.Facts;
        }
        return person.Distance(token) < best.Distance(token);
    }

    private static bool Conflicts(EntityDraft person, PersonMention mention) =>
        mention.Of.State is { } state && person.Offices.Count > 0 && person.Offices.TrueForAll(o => o.Of.State is { } other && other != state);

    private void Note(EntityDraft person, PersonMention mention)
    {
        person.LastToken = mention.First;
        if (mention.Office is { } office)
        {
            if (person.Gender == Gender.Any && office.Gender == Gender.Feminine) person.Gender = Gender.Feminine;
            if (!office.IsCounterpart) Hold(person, office, mention.Of);
            if (office.Head == "minister") person.Fields.Add(MinisterFields.Of(material, office));
        }
        if (mention.HonorificRole == Role.HeadOfState || mention.Office?.Head is "king" or "sultan") person.Facts ??= Monarch(person);
        // "الجنرال فلان": of whom the tables know other offices, only a rank.
        if (mention.HonorificRole is { } role && mention.Office is null && person.Offices.Count == 0 && (role != Role.Commander || person.Facts is not { Offices: { Count: > 0 } known } || known.Any(office => office.Role == role)))
            person.Offices.Add(new HeldHere(role, material.TextOf(mention.First, mention.Name!.First), mention.Of, OfficeStatus.Current, mention.First, mention.End, "honorific"));
        if (person.Gender == Gender.Any) person.Gender = person.Facts?.Gender ?? GenderOf(person);
    }

    /// <summary>"الملك عبدالله": the one monarch of that first name who reigned on the day.</summary>
    private PersonFacts? Monarch(EntityDraft person)
    {
        PersonFacts? found = null;
        var name = string.Concat(person.NameWords);
        foreach (var facts in material.Knowledge.People)
        {
            if (!facts.Royal || !Letters.Fold(facts.Name).Replace(" ", "").Replace("الملك", "").StartsWith(name, StringComparison.Ordinal) || facts.State is not { } state || !Holders.Held(facts, Role.HeadOfState, state)) continue;
            if (found is not null) return null;
            found = facts;
        }
        return found;
    }

    private void Hold(EntityDraft person, OfficePhrase office, Affiliation of)
    {
        // A profession (الكاتب السعودي) is an office only at an organization.
        if (office.Head == "scholar" && of.Organization is null || office.Head == "lawyer" && !of.IsKnown || office.Head == "employee" && of.Organization is null && !IsAtSeat(office) || office.Head == "candidate" && (of.Organization is not { } party || AffiliationReader.StateOf(party) is not null)) return;
        if (office.Role == Role.Minister && person.Offices.Exists(o => o.Role is Role.ForeignMinister or Role.DefenceMinister)) return;
        if (IsRank(office.Role, of) && person.Offices.Exists(o => o.Rule != "honorific")) return;
        if (office.Role is Role.ForeignMinister or Role.DefenceMinister) person.Offices.RemoveAll(o => o.Role == Role.Minister && !o.Of.IsKnown);
        var known = person.Offices.FindIndex(o => o.Role == office.Role && (o.Of.State is null || of.State is null || o.Of.State == of.State));
        var held = new HeldHere(office.Role, Title(office), of, office.Status, office.First, office.End, office.Rule);
        if (known < 0)
        {
            person.Offices.RemoveAll(o => o.Rule == "honorific" || IsRank(o.Role, o.Of));
            person.Offices.Add(held);
        }
        else if (!person.Offices[known].Of.IsKnown && of.IsKnown)
        {
            var before = person.Offices[known];
            person.Offices[known] = (before.Title.Length > held.Title.Length || OfficeHolders.IsHeir(before.Rule) ? before with { Of = of } : held) with { Status = before.Status == OfficeStatus.Former ? OfficeStatus.Former : office.Status };
        }
    }

    /// <summary>"موظف سابق في البيت الأبيض": at the seat of a government, which goes by its name.</summary>
    private bool IsAtSeat(OfficePhrase office)
    {
        for (var i = office.First + 1; i < office.End; i++)
            foreach (var match in material.Matches.At(i))
                if (match.Entry.Kind == EntryKind.Metonym && match.End - i > 1) return true;
        return false;
    }

    /// <summary>"السفير سامح شكري وزير الخارجية": beside another office it is a rank of diplomats, not a post.</summary>
    private static bool IsRank(Role role, Affiliation of) => role == Role.Ambassador && !of.IsKnown;

    private string Title(OfficePhrase office) => book.CleanText(office.First, office.End, office.Proclitics & ~Proclitics.Al);

    private Gender GenderOf(EntityDraft person) =>
        person.NameWords.Length > 0 && material.Knowledge.Vocabulary.Find(person.NameWords[0]) is >= 0 and var word
            ? (material.Knowledge.FlagsOf(word) & WordFlags.GivenFeminine) != 0 ? Gender.Feminine : Gender.Masculine
            : Gender.Any;

    private EntityDraft? LinkOffice(List<PersonMention> mentions, int index, OfficePhrase office)
    {
        var mention = mentions[index];
        if (office.IsCounterpart)
        {
            if (mention.Of.State is not { } state) return Unnamed(Subject(mentions, index)?.Offices.LastOrDefault()?.Role ?? Role.Other, default, mention, false);
            var role = Subject(mentions, index) is { } subject ? RoleOf(subject) : Role.Other;
            return Holders.Of(role, state, office) ?? Unnamed(role, mention.Of, mention, true);
        }
        if (Holders.HeadOfBody(office) is { } head) return head;
        if (office is { Head: "scholar", Definite: true, Number: Number.One } && mention.Of.State is { } land && LastScholar(mentions, index, land) is { } scholar) return scholar;
        if (office.Head is "employee" or "candidate" or "judge") return null;
        if (office.Head is "official" or "member" or "cadre" or "scholar") return mention.Of.IsKnown ? Unnamed(office.Role, mention.Of, mention, false) : null;
        if (mention.Of.State is { } of)
        {
            // "استقبلت جميع الرؤساء الأمريكيين": several of one state are none of them by name.
            if (office is { Number: Number.Many, Of.Count: 1 }) return Unnamed(office.Role, mention.Of, mention, false);
            var holder = Holders.Of(office.Role, of, office) ?? (office is { Head: "emir", Role: Role.Other, Definite: true, Number: Number.One } ? LastCalledSo(mentions, index, of) : null);
            // Named without title elsewhere, known to hold it: this mention gives the title.
            if (holder is { Name: not null, Offices: [] or [{ Of.IsKnown: false, Role: Role.Minister }] }) Hold(holder, office, mention.Of);
            return holder ?? Unnamed(office.Role, mention.Of, mention, true);
        }
        if (mention.Of.Organization is { } organization) return Holders.At(office.Role, organization) ?? Unnamed(office.Role, mention.Of, mention, true);
        if (office.Number != Number.One) return null;
        return Holders.Bare(office, mention.First) ?? (office.Definite ? LastCalledSo(mentions, index, null) : null) ?? Unnamed(office.Role, default, mention, true);
    }

    /// <summary>"الأمير السعودي" behind "الأمير فلان", "السفير" behind "المتحدث السفير فلان": the last one named, of no other state, before whose name the same word stands; null where nobody was.</summary>
    private EntityDraft? LastCalledSo(List<PersonMention> mentions, int index, string? state)
    {
        var word = material.Passage.Form(mentions[index].Office!.First);
        for (var i = index - 1; i >= Math.Max(0, index - OfficeHolders.MostBack); i--)
        {
            if (linked[i] is not { Name: not null } named || mentions[i].Name is not { } name || state is not null && named.Facts?.State is { } home && home != state) continue;
            for (var at = mentions[i].First; at < name.First; at++)
                if (material.IsWord(at) && material.Passage.Form(at).SequenceEqual(word)) return named;
        }
        return null;
    }

    /// <summary>"الباحث الصومالي" behind "المحلل الصومالي، فلان": who was last named with such a calling of that land.</summary>
    private EntityDraft? LastScholar(List<PersonMention> mentions, int index, string land)
    {
        for (var i = index - 1; i >= Math.Max(0, index - OfficeHolders.MostBack); i--)
            if (linked[i] is { Name: not null } named && mentions[i] is { Office.Head: "scholar", Of.State: { } state } && state == land)
                return mentions[index].Office!.Gender == Gender.Feminine == (named.Gender == Gender.Feminine) ? named : null;
        return null;
    }

    /// <summary>Who meets the counterpart: the first person of the sentence who has an office of another state, else the last before.</summary>
    private EntityDraft? Subject(List<PersonMention> mentions, int index)
    {
        var sentence = material.Passage.SentenceOf(mentions[index].First);
        var and = (mentions[index].Proclitics & Proclitics.Wa) != 0 || material.IsForm(mentions[index].First - 1, "و");
        if (and && index > 0 && mentions[index - 1].End >= mentions[index].First - 1 && linked[index - 1] is { Offices.Count: > 0 } joined && joined.RepresentedState != mentions[index].Of.State) return joined;
        EntityDraft? first = null;
        for (var i = index - 1; i >= Math.Max(0, index - OfficeHolders.MostBack) && material.Passage.SentenceOf(mentions[i].First) == sentence; i--)
            // "وذكر المتحدث أن الرئيس استقبل نظيره": the one whom the words said are about.
            if (first is not null && BringsWords(mentions[i].End, mentions[index].First)) break;
            else if (linked[i] is { Offices.Count: > 0 } person && (person.RepresentedState is null || person.RepresentedState != mentions[index].Of.State)) first = person;
        if (first is not null) return first;
        for (var i = index - 1; i >= Math.Max(0, index - OfficeHolders.MostBack); i--)
            if (linked[i] is { Offices.Count: > 0 } person) return person;
        return null;
    }

    private bool BringsWords(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (Statements.Complementizer.IsAt(material, i)) return true;
        return false;
    }

    /// <summary>The office in which somebody has counterparts: of a deputy head of government who is foreign minister too, the latter.</summary>
    private static Role RoleOf(EntityDraft person)
    {
        var held = person.Offices.Where(o => o.Status != OfficeStatus.Former).Select(o => o.Role).ToList();
        return held is [Role.DeputyHead, _, ..] && held[1] is Role.ForeignMinister or Role.DefenceMinister ? held[1] : held.FirstOrDefault(Role.Other);
    }

    /// <summary>"التقى الوزير نظيره فلانا": whose minister the tables know somebody to be, where the words do not tell.</summary>
    private static string? CounterpartState(PersonMention mention, EntityDraft named) => mention.Of.State ?? (mention.Of.IsKnown ? null : named.Facts?.State);

    /// <summary>The office in which somebody is a counterpart: that of whom he meets, unless the tables know that he leads his state on the day ("سيتصل بنظيره الإيراني حسن روحاني" behind a minister).</summary>
    private Role CounterpartRole(EntityDraft named, Role met, string state)
    {
        if (named.Facts is not { } facts || Holders.Held(facts, met, state)) return met;
        foreach (var role in (ReadOnlySpan<Role>)[Role.HeadOfState, Role.HeadOfGovernment, Role.ForeignMinister, Role.DefenceMinister])
            if (Holders.Held(facts, role, state)) return role;
        return met;
    }

    private EntityDraft Unnamed(Role role, Affiliation of, PersonMention mention, bool shared)
    {
        var known = shared ? Holders.Lately.FirstOrDefault(p => p.Name is null && p.Offices.Exists(o => OfficeHolders.Same(o.Role, role, mention.Office!) && o.Of.State == of.State && o.Of.Organization?.Entry?.Key == of.Organization?.Entry?.Key)) : null;
        if (known is null)
        {
            known = book.Person();
            people.Add(known);
            known.Offices.Add(new HeldHere(role, Title(mention.Office!), of, mention.Office!.Status, mention.Office.First, mention.Office.End, mention.Office.Rule));
            known.Gender = mention.Office.Gender;
        }
        known.LastToken = mention.First;
        return known;
    }

    private List<Referent> Referents(List<PersonMention> mentions)
    {
        var referents = new List<Referent>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (linked[i] is not { } person) continue;
            book.Mention(person, mention.Name?.First ?? mention.First, mention.Name?.End ?? mention.End, mention.Name?.Proclitics ?? mention.Proclitics, mention.Rule);
            var last = referents.Count > 0 ? referents[^1] : null;
            if (last is not null && last.First == mention.First)
            {
                var entities = last.Entities.Contains(person) ? last.Entities : [.. last.Entities, person];
                referents[^1] = last with { End = Math.Max(last.End, mention.End), Entities = entities, Kind = entities.Count > 1 ? ReferentKind.Pair : last.Kind };
            }
            else if (last is null || mention.First >= last.End)
                referents.Add(new Referent(mention.First, mention.End, mention.Proclitics, [person], person.Name is null ? ReferentKind.Official : ReferentKind.Person, mention.Office));
        }
        return referents;
    }
}
