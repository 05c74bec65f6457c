using Mahdar.Arabic;

namespace Mahdar.Pages.Metadata;

/// <summary>The words, numbers and figures with strokes ("12/07/2024") of a line, folded.</summary>
internal static class DayParts
{
    private const int MostParts = 60;

    public static List<string> Cut(string line)
    {
        var parts = new List<string>();
        var folded = Letters.Fold(line);
        for (var i = 0; i < folded.Length && parts.Count < MostParts;)
        {
            var start = i;
            if (char.IsAsciiDigit(folded[i]))
            {
                while (i < folded.Length && (char.IsAsciiDigit(folded[i]) || folded[i] is '/' or '-' or '.' && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]))) i++;
                parts.Add(folded[start..i].TrimEnd('/', '-', '.'));
            }
            else if (char.IsLetter(folded[i]))
            {
                while (i < folded.Length && char.IsLetter(folded[i])) i++;
                parts.Add(folded[start..i]);
            }
            else i++;
        }
        return parts;
    }
}
