using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>What stands at and around a token, as values of features.</summary>
internal sealed class Surroundings(Material material)
{
    private readonly ulong[] seen = new ulong[material.Tokens.Length];
    private Telling? last;
    private TellingWords words;

    /// <summary>The word or mark at a token.</summary>
    public ulong At(int token)
    {
        if (token < 0 || token >= seen.Length) return 1;
        return seen[token] != 0 ? seen[token] : seen[token] = Read(token);
    }

    private ulong Read(int token)
    {
        var it = material.Tokens[token];
        return it.Kind switch
        {
            TokenKind.Word => Feature.Word(material.Passage.Form(token)),
            TokenKind.Punctuation => it.Mark,
            _ => 2 + (ulong)it.Kind,
        };
    }

    /// <summary>What a telling's own words are as values.</summary>
    public TellingWords Of(Telling telling)
    {
        if (ReferenceEquals(telling, last)) return words;
        last = telling;
        var cue = CueOf(telling);
        return words = new TellingWords(cue, cue is null ? 0 : Feature.Word(cue.Verb), Feature.Word(telling.Frame), Feature.Word(telling.SpeakerRule));
    }

    /// <summary>The word of saying that a telling has as its cue, or null where a source is only named.</summary>
    private CueFacts? CueOf(Telling telling)
    {
        foreach (var match in material.Matches.At(telling.CueFirst))
            if (match.Entry is { Kind: EntryKind.Cue or EntryKind.Marker, Value: CueFacts cue }) return cue;
        return null;
    }

    /// <summary>What sort of speaker somebody is.</summary>
    public static ulong SortOf(EntityDraft? speaker) => speaker switch
    {
        null => 0,
        { Type: EntityType.Person, Name: not null } => 1,
        { Type: EntityType.Person } => 2,
        { Type: EntityType.State, Sort: EntityBook.Organs } => 3,
        { Type: EntityType.State } => 4,
        { Sort: EntityBook.Sources } => 5,
        { IsOutlet: true } => 6,
        { Type: EntityType.Organization } => 7,
        _ => 8,
    };

    /// <summary>A distance, coarser the larger.</summary>
    public static ulong Coarse(int distance) => distance < 0 ? 15 : distance < 4 ? (ulong)distance : distance < 7 ? 4u : distance < 13 ? 5u : distance < 25 ? 6u : distance < 50 ? 7u : 8u;
}
