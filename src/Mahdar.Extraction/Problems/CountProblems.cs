using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Problems;

/// <summary>
/// A number that the list behind it contradicts: "آسيان + 25 (الصين واليابان وكوريا الجنوبية)" names three. Only a list of
/// states in brackets, closed and without "and others", is counted.
/// </summary>
public sealed class CountProblems(Material material, ReferentIndex referents)
{
    public IEnumerable<Problem> Read()
    {
        for (var i = 1; i + 2 < material.Tokens.Length; i++)
        {
            if (!material.IsActive(i) || material.Tokens[i].Number is not (> 1 and < 200) || !Announces(i, out var open)) continue;
            if (CountStates(open) is not { } counted || counted == material.Tokens[i].Number) continue;
            var number = material.Tokens[i].Number;
            var span = new Model.Span(material.Tokens[i].Start, material.Tokens[i].End);
            yield return new Problem(ProblemKind.InconsistentNumber, span, $"{number} are announced, {counted} are named", $"ذُكر العدد {number} وسُمّي {counted} فقط");
        }
    }

    /// <summary>"+ 25 (" or "5 دول (": a number of partners or states, then the bracket that lists them.</summary>
    private bool Announces(int number, out int open)
    {
        open = material.IsWord(number + 1) && material.Passage.Form(number + 1) is "دول" or "دوله" or "بلدان" ? number + 2 : number + 1;
        return material.Is(open, '(') && (open == number + 2 || material.Is(number - 1, '+'));
    }

    private int? CountStates(int open)
    {
        var count = 0;
        for (var i = open + 1; i < material.Tokens.Length && i < open + 80; i++)
        {
            if (material.Is(i, ')')) return count > 1 ? count : null;
            if (material.IsComma(i)) continue;
            if (referents.StartingAt(i) is not { Kind: ReferentKind.State } state) return null;
            count++;
            i = state.End - 1;
        }
        return null;
    }
}
