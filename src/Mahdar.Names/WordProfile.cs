namespace Mahdar.Names;

/// <summary>What the features say of a word by itself; the joint features are made of these.</summary>
internal struct WordProfile
{
    public ulong Form;
    public ulong Stem;
    public ulong Suffix;
    public ushort Fine;
    public ushort Coarse;
    public NameLists Lists;
    public ushort Usage;
    public byte Shape;

    /// <summary>As what it and the word before it are used together; the sentence tells, as with <see cref="Phrase"/>.</summary>
    public ushort Pair;

    /// <summary>Where in a phrase of the lists it stands: <see cref="PhraseTable.Mark"/>.</summary>
    public byte Phrase;
}
