using Mahdar.Model;

namespace Mahdar.Extraction.Mentions;

/// <summary>Whom a word of honour can mean that stands for a name: سموه one whom the report calls an emir or a prince, جلالته a king, معاليه a minister.</summary>
internal sealed class Honours(Material material, ReferentIndex referents)
{
    /// <summary>So many tokens before and behind a name stands what its bearer is called, and so many back from the word the name.</summary>
    private const int MostToHonour = 6, MostBack = 250;

    /// <summary>Of those named before a token with the honour that the word there tells, the one expected, else the one told last; null where there are none.</summary>
    public EntityDraft? At(int token, EntityDraft? expected)
    {
        if (!material.IsWord(token) || Kind(material.Passage.Form(token)) is not (var kind and not '\0')) return null;
        EntityDraft? last = null;
        for (var i = token - 1; i >= 0 && i > token - MostBack; i--)
        {
            if (referents.StartingAt(i) is not { Kind: ReferentKind.Person or ReferentKind.Official, Entity: { Type: EntityType.Person } person } named || !IsCalled(kind, named)) continue;
            if (person == expected) return person;
            last ??= person;
        }
        return last;
    }

    private static char Kind(ReadOnlySpan<char> word) => word switch
    {
        "سموه" or "سموها" => 's',
        "جلالته" or "جلالتها" => 'k',
        "معاليه" or "معاليها" => 'm',
        "سعادته" or "سعادتها" => 'a',
        "فخامته" or "فخامتها" => 'p',
        _ => '\0',
    };

    /// <summary>The kind of honour that a title tells.</summary>
    private static char Kinds(ReadOnlySpan<char> title) => title switch
    {
        "سمو" or "السمو" or "بسمو" or "لسمو" or "الامير" or "الاميره" or "الشيخ" or "الشيخه" or "امير" or "ولي" => 's',
        "الملك" or "الملكه" or "جلاله" or "الجلاله" or "السلطان" or "ملك" or "العاهل" => 'k',
        "معالي" or "المعالي" => 'm',
        "سعاده" or "السعاده" => 'a',
        "فخامه" or "الفخامه" => 'p',
        _ => '\0',
    };

    private bool IsCalled(char kind, Referent named)
    {
        foreach (var held in named.Entity.Offices)
            if ((kind, held.Role) is ('p', Role.HeadOfState) or ('m', Role.Minister or Role.ForeignMinister or Role.DefenceMinister or Role.SecretaryGeneral) or ('a', Role.Ambassador)) return true;
        for (var i = named.End - 1; i >= 0 && i >= named.First - MostToHonour; i--)
        {
            if (i < named.First && referents.Covering(i) is { } other && other.Entity != named.Entity) return false;
            if (material.IsWord(i) && Kinds(material.Passage.Form(i)) == kind) return true;
        }
        return false;
    }
}
