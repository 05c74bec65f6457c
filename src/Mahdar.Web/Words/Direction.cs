namespace Mahdar.Web.Words;

/// <summary>In which direction a text runs.</summary>
public static class Direction
{
    /// <summary>By its first letter, as the Unicode algorithm settles it.</summary>
    public static bool IsArabic(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return Arabic.Letters.IsArabic(c);
        return false;
    }
}
