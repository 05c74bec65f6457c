using Mahdar.Arabic;

namespace Mahdar.Extraction.Lexicon;

/// <summary>The regular forms that tables leave to the program. All forms are folded.</summary>
public static class Inflection
{
    /// <summary>A nationality word (folded, masculine singular, without article; one word or two) in the forms that news use.</summary>
    public static IEnumerable<(string Form, Gender Gender, Number Number)> OfNationality(string masculine)
    {
        var words = masculine.Split(' ');
        yield return (masculine, Gender.Masculine, Number.One);
        yield return (Each(words, w => w + "ه"), Gender.Feminine, Number.One);
        yield return (Each(words, w => w + "ين"), Gender.Masculine, Number.Many);
        yield return (Each(words, w => w + "ون"), Gender.Masculine, Number.Many);
        yield return (Each(words, w => w + "ان"), Gender.Masculine, Number.Two);
        yield return (Each(words, w => w + "تان"), Gender.Feminine, Number.Two);
        yield return (Each(words, w => w + "تين"), Gender.Feminine, Number.Two);
        yield return (Each(words, w => w + "ات"), Gender.Feminine, Number.Many);
        yield return (Each(words, w => w + "ا"), Gender.Masculine, Number.One);
    }

    /// <summary>A past verb (third person masculine singular, folded) as هي هما هم say it.</summary>
    public static IEnumerable<string> OfPast(string past)
    {
        yield return past;
        var stem = past[^1] is Letters.Ya or Letters.Alef ? past[..^1] : past;
        var weak = stem.Length < past.Length;
        yield return stem + "ت";
        yield return weak ? stem + "يا" : past + "ا";
        yield return stem + "تا";
        yield return stem + "وا";
        yield return weak ? stem + "وا" : past + "ن";
    }

    /// <summary>A present verb (يفعل, folded) as هي هما هم say it.</summary>
    public static IEnumerable<string> OfPresent(string present)
    {
        var rest = present[1..];
        var plural = rest[^1] is Letters.Ya or Letters.Waw ? rest[..^1] : rest;
        foreach (var first in "يت")
            yield return first + rest;
        foreach (var first in "يت")
        {
            yield return first + rest + "ان";
            yield return first + rest + "ا";
            yield return first + plural + "ون";
            yield return first + plural + "وا";
        }
    }

    /// <summary>A participle that tells how somebody speaks (مؤكدا): as several have it and two women; what one woman has (مغردة) is often a noun, and left to the table. Other forms are given back alone.</summary>
    public static IEnumerable<string> OfCircumstance(string participle)
    {
        yield return participle;
        if (!participle.EndsWith('ا') || participle.Contains(' ')) yield break;
        var stem = participle[..^1];
        yield return (stem[^1] == Letters.Ya ? stem[..^1] : stem) + "ين";
        yield return stem + "تين";
    }

    private static string Each(string[] words, Func<string, string> change) => string.Join(' ', words.Select(change));
}
