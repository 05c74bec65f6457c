using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Whom the adjective of a state alone means, with the article: "السويسري" behind "السويسري فلان", "الفرنسية" behind a Frenchwoman, "السوري" behind one of whom no state is told.</summary>
internal sealed class Countrymen(Material material, ReferentIndex referents, StatementLog log)
{
    /// <summary>The last one named who is of that state, or who was introduced by the same word; else the one who spoke last, where nothing tells that he is of another. Null where the word is no such adjective of one.</summary>
    public EntityDraft? Of(int word)
    {
        if (!material.HasArticle(word) || !material.StartsWith(word, Letters.Alef) || !material.Matches.TryGet(word, EntryKind.Nationality, out var nation) || nation is not { Definite: true, Entry: { Number: Number.One, State: { } state } } || nation.End != word + 1) return null;
        var gender = material.Passage.Form(word)[^1] == Letters.Ha ? Gender.Feminine : Gender.Masculine;
        for (var i = referents.All.Count - 1; i >= 0; i--)
            if (referents.All[i] is { Kind: ReferentKind.Person, Entity: { Name: not null } person } named && named.First < word && IsOf(person, gender) && (HomeOf(person) == state || IsCalledSo(named, word))) return person;
        for (var i = log.Speakers.Count - 1; i >= 0; i--)
            if (log.Speakers[i] is { Type: EntityType.Person, Name: not null } speaker && IsOf(speaker, gender) && HomeOf(speaker) is null && !IsOfAnother(speaker)) return speaker;
        return null;
    }

    private static string? HomeOf(EntityDraft person) => person.Facts?.State ?? person.RepresentedState;

    /// <summary>"الإيطالي فلان": introduced by an adjective of a state, and that was not the one asked for.</summary>
    private bool IsOfAnother(EntityDraft speaker)
    {
        foreach (var referent in referents.All)
            if (referent.Entity == speaker && (material.Matches.Has(referent.First - 1, EntryKind.Nationality) || material.Matches.Has(referent.First, EntryKind.Nationality))) return true;
        return false;
    }

    private static bool IsOf(EntityDraft person, Gender gender) => person.Gender == Gender.Any || person.Gender == gender;

    /// <summary>"السويسري فلان", "المهاجم السويسري فلان".</summary>
    private bool IsCalledSo(Referent person, int word) =>
        material.IsWord(person.First - 1) && material.Passage.Form(person.First - 1).SequenceEqual(material.Passage.Form(word)) || material.Passage.Form(person.First).SequenceEqual(material.Passage.Form(word));
}
