namespace Mahdar.Names;

/// <summary>The lists of names that a word stands in, alone or as a part of a name; <see cref="Opens"/> tells that a name of several words begins with it.</summary>
[Flags]
internal enum NameLists : ushort
{
    None = 0, Given = 1, Family = 2, PersonPart = 4, State = 8, Place = 16, PlacePart = 32, Organization = 64, OrganizationPart = 128, Adjective = 256, OrganizationNoun = 512, Title = 1024, Opens = 2048, Thing = 4096, ThingPart = 8192, Club = 16384, ClubPart = 32768,
}
