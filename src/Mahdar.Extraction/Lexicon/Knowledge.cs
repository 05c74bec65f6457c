using System.Collections.Frozen;
using Mahdar.Arabic;
using Mahdar.Extraction.People;

namespace Mahdar.Extraction.Lexicon;

/// <summary>All that the tables of data/ know, ready to be matched. Immutable; built once and shared by all threads.</summary>
public sealed class Knowledge
{
    private static readonly Lazy<Knowledge> Shared = new(() => new KnowledgeLoader().Load());
    private readonly WordFlags[] flags;

    internal Knowledge(Vocabulary vocabulary, PhraseTrie phrases, WordFlags[] flags, IReadOnlyList<StateFacts> states, IReadOnlyList<PersonFacts> people, PeopleBySound sounds, IReadOnlyDictionary<string, Entry> organizations)
    {
        Vocabulary = vocabulary;
        Phrases = phrases;
        this.flags = flags;
        States = states.ToFrozenDictionary(state => state.Code);
        (People, PeopleBySound) = (people, sounds);
        Organizations = organizations.ToFrozenDictionary();
    }

    /// <summary>The tables that the program carries.</summary>
    public static Knowledge Default => Shared.Value;

    /// <summary>The adjective أممي speaks of it without naming it.</summary>
    public static Entry UnitedNations { get; } = new(EntryKind.Organization, "un", "الأمم المتحدة") { Latin = "United Nations", Sort = "intergovernmental" };

    public Vocabulary Vocabulary { get; }

    public PhraseTrie Phrases { get; }

    /// <summary>By ISO 3166-1 alpha-2 code.</summary>
    public FrozenDictionary<string, StateFacts> States { get; }

    public IReadOnlyList<PersonFacts> People { get; }

    /// <summary>The same people, by names that sound like theirs.</summary>
    public PeopleBySound PeopleBySound { get; }

    /// <summary>By slug.</summary>
    public FrozenDictionary<string, Entry> Organizations { get; }

    public WordFlags FlagsOf(int word) => flags[word];

    /// <summary>What is known of the whole word at a token, without taking proclitics off.</summary>
    public WordFlags FlagsOf(Passage passage, int token)
    {
        foreach (var reading in passage.Readings(token))
            if (reading.Proclitics == Proclitics.None) return flags[reading.Word];
        return WordFlags.None;
    }

    /// <summary>What is known of the word at a token once و or ف, and then ب ك ل, are taken off.</summary>
    public WordFlags FlagsOf(Passage passage, int token, Proclitics proclitics)
    {
        foreach (var reading in passage.Readings(token))
            if (reading.Proclitics == proclitics) return flags[reading.Word];
        return WordFlags.None;
    }
}
