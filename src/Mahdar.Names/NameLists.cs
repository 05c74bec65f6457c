namespace Mahdar.Names;

/// <summary>The lists of names that a word stands in, alone or as a part of a name.</summary>
[Flags]
internal enum NameLists : ushort
{
    None = 0, Given = 1, Family = 2, PersonPart = 4, State = 8, Place = 16, PlacePart = 32, Organization = 64, OrganizationPart = 128, Adjective = 256, OrganizationNoun = 512, Title = 1024,
}
