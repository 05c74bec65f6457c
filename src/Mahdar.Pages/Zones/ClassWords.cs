namespace Mahdar.Pages.Zones;

/// <summary>The words in class names and ids: "entry-content relatedPosts" is entry, content, |, related, posts, where | parts one name from the next.</summary>
internal static class ClassWords
{
    private const int MostWords = 60;

    public static List<string> Cut(string names)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= names.Length && words.Count < MostWords; i++)
        {
            var c = i < names.Length ? names[i] : ' ';
            var isLetter = char.IsAsciiLetter(c);
            if (start >= 0 && (!isLetter || char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(names[i - 1])))
            {
                words.Add(names[start..i].ToLowerInvariant());
                start = -1;
            }
            if (isLetter && start < 0) start = i;
            if (char.IsWhiteSpace(c) && words.Count > 0 && words[^1] != "|") words.Add("|");
        }
        return words;
    }
}
