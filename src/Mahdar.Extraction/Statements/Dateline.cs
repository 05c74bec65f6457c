namespace Mahdar.Extraction.Statements;

/// <summary>"دبي (CNN)-- أعلنت": a dateline that stands in the first sentence names nobody who speaks; "ويذكر أن", "وتجدر الإشارة إلى أن" are the reporter's.</summary>
internal static class Dateline
{
    private const int MostWords = 12;

    /// <summary>"ومن الجدير بالذكر أن".</summary>
    private const int MostOfRemark = 5;

    /// <summary>The token behind the dateline or the remark with which a sentence begins; its first where it has none.</summary>
    public static int After(Material material, int first)
    {
        var remark = material.IsWord(first) && material.Passage.Form(first) is "من" or "ومن" ? first + 1 : first;
        if (Particles.Is(material, remark, Particle.Remark))
            for (var i = first + 1; i <= first + MostOfRemark; i++)
                if (Complementizer.IsAt(material, i)) return Complementizer.CarriesSubject(material.Passage.Form(i)) ? i : i + 1;
        for (var i = first; i < first + MostWords && i + 1 < material.Tokens.Length && !Cues.IsAt(material, i); i++)
            if (material.Is(i, '-') && material.Is(i + 1, '-') || material.Is(i, '–') || material.Is(i, '—')) return material.Is(i + 1, '-') ? i + 2 : i + 1;
        return first;
    }
}
