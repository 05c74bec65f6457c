namespace Mahdar.Names;

/// <summary>What a name names.</summary>
public enum NameKind : byte { None, Person, Place, Organization, Other }
