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
        if (!material.IsWord(token) || Meant(material.Passage.Form(token)) is not (not Honour.None and var kind)) return null;
        EntityDraft? last = null;
        for (var i = token - 1; i >= 0 && i > token - MostBack; i--)
        {
            if (referents.StartingAt(i) is not { Kind: ReferentKind.Person or ReferentKind.Official, Entity: { Type: EntityType.Person } person } named || !IsCalled(kind, named)) continue;
            if (person == expected) return person;
            last ??= person;
        }
        return last;
    }

    private enum Honour { None, Highness, Majesty, Minister, Excellency, President }

    /// <summary>The kind of honour that a word tells which stands for its bearer.</summary>
    private static Honour Meant(ReadOnlySpan<char> word) => word switch
    {
        "سموه" or "سموها" => Honour.Highness,
        "جلالته" or "جلالتها" => Honour.Majesty,
        "معاليه" or "معاليها" => Honour.Minister,
        "سعادته" or "سعادتها" => Honour.Excellency,
        "فخامته" or "فخامتها" => Honour.President,
        _ => Honour.None,
    };

    /// <summary>The kind of honour that a title tells.</summary>
    private static Honour OfTitle(ReadOnlySpan<char> title) => title switch
    {
        "سمو" or "السمو" or "بسمو" or "لسمو" or "الامير" or "الاميره" or "الشيخ" or "الشيخه" or "امير" or "ولي" => Honour.Highness,
        "الملك" or "الملكه" or "جلاله" or "الجلاله" or "السلطان" or "ملك" or "العاهل" => Honour.Majesty,
        "معالي" or "المعالي" => Honour.Minister,
        "سعاده" or "السعاده" => Honour.Excellency,
        "فخامه" or "الفخامه" => Honour.President,
        _ => Honour.None,
    };

    private bool IsCalled(Honour kind, Referent named)
    {
        foreach (var held in named.Entity.Offices)
            if ((kind, held.Role) is (Honour.President, Role.HeadOfState) or (Honour.Minister, Role.Minister or Role.ForeignMinister or Role.DefenceMinister or Role.SecretaryGeneral) or (Honour.Excellency, Role.Ambassador)) return true;
        for (var i = named.End - 1; i >= 0 && i >= named.First - MostToHonour; i--)
        {
            if (i < named.First && referents.Covering(i) is { } other && other.Entity != named.Entity) return false;
            if (material.IsWord(i) && OfTitle(material.Passage.Form(i)) == kind) return true;
        }
        return false;
    }
}
