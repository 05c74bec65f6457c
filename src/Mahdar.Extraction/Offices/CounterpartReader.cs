using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Offices;

/// <summary>"نظيره الصيني", "نظرائه من الهند واليابان": an official of the same office, of each state told.</summary>
internal static class CounterpartReader
{
    public static OfficePhrase Read(Material material, Match counterpart)
    {
        var of = new List<Affiliation>();
        var end = counterpart.End;
        var from = material.IsForm(end, "من") || material.IsForm(end, "في") ? end + 1 : end;
        if (material.IsForm(from, "كل") && material.IsForm(from + 1, "من")) from += 2;
        while (AffiliationReader.TryRead(material, from, out var affiliation, out var after) && affiliation.State is not null)
        {
            if (of.Count > 0 && !material.IsComma(from - 1) && !material.HasAnd(from)) break;
            of.Add(affiliation);
            end = after;
            from = material.IsComma(after) ? after + 1 : after;
            if (counterpart.Entry.Number == Number.One) break;
        }
        return new OfficePhrase(counterpart.First, end, counterpart.Proclitics, "counterpart", Role.Other, counterpart.Entry.Number, counterpart.Entry.Gender, true, of, OfficeStatus.Current, "office: counterpart");
    }
}
