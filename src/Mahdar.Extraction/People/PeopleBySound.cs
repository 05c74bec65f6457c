using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.People;

/// <summary>Finds whom the tables know under a spelling that they don't: "مارتن غريفث", "رجب طيب أرودغان".</summary>
public sealed class PeopleBySound
{
    /// <summary>Two words of fewer consonants than this sound like many names; three words may have one less.</summary>
    private const int LeastSounds = 5;

    private readonly FrozenDictionary<string, PersonFacts?> bySound;

    /// <param name="names">Every full name and its spellings, with whose they are; what sounds like two people is nobody's.</param>
    public PeopleBySound(IEnumerable<(string Name, PersonFacts Facts)> names)
    {
        var found = new Dictionary<string, PersonFacts?>();
        foreach (var (name, facts) in names)
            if (Sound(Letters.Fold(name.Replace('-', ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } sound)
                found[sound] = found.TryGetValue(sound, out var other) && other != facts ? null : facts;
        bySound = found.ToFrozenDictionary();
    }

    /// <summary>Who is meant by the folded words of a full name, or null.</summary>
    public PersonFacts? Find(string[] words) => Sound(words) is { } sound ? bySound.GetValueOrDefault(sound) : null;

    private static string? Sound(string[] words)
    {
        if (words.Length < 2) return null;
        var sound = string.Join(' ', words.Select(word => NameLikeness.Skeleton(word.Replace("تش", "ش", StringComparison.Ordinal))));
        return sound.Count(letter => letter != ' ') >= (words.Length > 2 ? LeastSounds - 1 : LeastSounds) ? sound : null;
    }
}
