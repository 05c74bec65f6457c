namespace Mahdar.Arabic;

/// <summary>
/// Arabic letters by name, and folding: the form under which spellings that readers take for one word are equal
/// (hamza seats, alef maqsura, ta marbuta, Persian letters, presentation forms; marks and tatweel dropped).
/// </summary>
public static class Letters
{
    public const char Alef = '\u0627', Ba = '\u0628', Ta = '\u062a', TaMarbuta = '\u0629', Seen = '\u0633', Fa = '\u0641',
        Kaf = '\u0643', Lam = '\u0644', Mim = '\u0645', Nun = '\u0646', Ha = '\u0647', Waw = '\u0648', Ya = '\u064a',
        AlefMaqsura = '\u0649', Hamza = '\u0621';

    private const string PresentationB =
        "ءآآأأؤؤإإئئئئاابببب" + "ةةتتتتثثثثججججححححخخخخ" + "ددذذررززسسسسششششصصصصضضضضططططظظظظ" +
        "ععععغغغغففففققققككككللللممممننننههههووىىيييي";

    private static readonly char[] Folded = BuildFolded();

    /// <summary>The folded letter; '\0' for a mark that is dropped; the character itself where nothing folds it.</summary>
    public static char Fold(char c) => Folded[c];

    public static bool IsArabic(char c) =>
        c is >= '\u0620' and <= '\u065f' or >= '\u066e' and <= '\u06d3' or '\u0670' or >= '\u06d5' and <= '\u06dc'
            or >= '\u06ee' and <= '\u06ef' or >= '\u06fa' and <= '\u06ff' or >= '\u0750' and <= '\u077f'
            or >= '\ufb50' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc';

    /// <summary>A mark or control that belongs to a word and carries no letter: harakat, tatweel, joiners, direction marks.</summary>
    public static bool IsMark(char c) =>
        c is '\u0640' or >= '\u0610' and <= '\u061a' or >= '\u064b' and <= '\u065f' or '\u0670' or >= '\u06d6' and <= '\u06ed'
            or >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2069' or '\ufeff' or '\u00ad';

    /// <summary>0 to 9 for a digit of any of the three sets in use; -1 otherwise.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06f0' and <= '\u06f9' => c - '\u06f0',
        _ => -1,
    };

    /// <summary>The folded form of a whole string: for tables, not for hot paths. Words stay apart by single blanks.</summary>
    public static string Fold(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
                continue;
            }
            var f = Fold(c);
            if (f == '\0') continue;
            folded.Append(f);
            if (IsLamAlef(c)) folded.Append(Alef);
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>A folded word of more than four letters without its article: "مصادر" for "المصادر". Shorter ones may only begin like it ("الله").</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word) => word.Length > 4 && word[0] == Alef && word[1] == Lam ? word[2..] : word;

    /// <summary>A ligature of two letters, whose folding is lam and then alef.</summary>
    public static bool IsLamAlef(char c) => c is >= '\ufef5' and <= '\ufefc';

    private static char[] BuildFolded()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            table[i] = IsMark(c) ? '\0' : char.IsBetween(c, 'A', 'Z') ? char.ToLowerInvariant(c) : Digit(c) is >= 0 and var d ? (char)('0' + d) : c;
        }
        const string from = "أإآٱىةؤئگڤپچکیہھۀەے", to = "اااا" + "يهويكفبجكيهههه" + "ي";
        for (var i = 0; i < from.Length; i++) table[from[i]] = to[i];
        for (var i = 0; i < PresentationB.Length; i++) table[0xfe80 + i] = table[PresentationB[i]];
        for (var i = 0xfe70; i < 0xfe80; i++) table[i] = '\0';
        for (var i = 0xfef5; i <= 0xfefc; i++) table[i] = Lam;
        return table;
    }
}
