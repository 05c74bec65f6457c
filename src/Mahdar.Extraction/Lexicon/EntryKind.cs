namespace Mahdar.Extraction.Lexicon;

/// <summary>What a phrase of the tables is.</summary>
public enum EntryKind : byte
{
    State, Nationality, Capital, Metonym, Realm, Place, Organization, OrganizationNoun, Series,
    Person, PersonShort, Head, Complement, Modifier, Honorific, Counterpart, CommonWord, Cue, Trigger, Marker,
}
