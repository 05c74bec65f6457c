using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.People;

namespace Mahdar.Extraction.Offices;

/// <summary>Reads what makes a title an office where no owner is told: the brigade that one commands, whom one represents, who holds it by a list.</summary>
internal sealed class OfficeDescription(Material material)
{
    /// <summary>So many words tell which brigade it is.</summary>
    private const int MostOfBrigade = 5;

    /// <summary>The token behind what describes an office, or null where nothing does.</summary>
    public int? Behind(Match head, int end, bool complemented)
    {
        switch (head.Entry)
        {
            // "النواب الذين وقعوا الرسالة هم: فلان وفلان".
            case { Key: "deputy", Number: Number.Many } when head.Definite && material.IsForm(head.End, "الذين") && AnnouncedNames.ListBehind(material, head.End) > 0:
            // "النائب عن دائرة بيروت فلان": whom he represents makes it his office.
            case { Key: "deputy", Number: Number.One } when head.Definite && material.IsForm(head.End, "عن"):
                return end;
            case { Key: "commander", Number: Number.One } when !complemented && !head.Definite && IsBrigade(end):
                return BehindBrigade(end + 2);
            // "كان سفيرا لبلاده في باريس".
            case { Key: "ambassador" } when material.IsWord(head.End) && material.Passage.Form(head.End) is "لبلاده" or "لبلادها":
                return head.End + 1;
            // "مدعي عام المقاطعة فلان", "عمدة البلدة فلان".
            case { Key: "prosecutor" or "governor", Number: Number.One } when !complemented && !head.Definite && IsLand(end):
                return end + 1;
            default:
                return null;
        }
    }

    /// <summary>"قائد اللواء 102 قوات خاصة، العميد فلان": a brigade, no general.</summary>
    private bool IsBrigade(int token) =>
        material.IsForm(token, "اللواء") && !material.HasBa(token + 2)
        && (token + 1 < material.Tokens.Length && material.Tokens[token + 1].Kind == TokenKind.Number || material.IsWord(token + 1) && material.Passage.Form(token + 1) is "الاول" or "الثاني" or "الثالث" or "الرابع" or "الخامس");

    private int BehindBrigade(int from)
    {
        var end = from;
        while (end < from + MostOfBrigade - 2 && material.IsWord(end) && material.Passage.Form(end) is "قوات" or "خاصه" or "مشاه" or "مدرع" or "حرس" or "حدود" or "ميكا" or "مظلات") end++;
        return end;
    }

    private bool IsLand(int token) => material.IsWord(token) && material.Passage.Form(token) is "المقاطعه" or "الولايه" or "المدينه" or "المنطقه" or "المحافظه" or "الاقليم" or "الجمهوريه" or "البلده" or "القريه";
}
