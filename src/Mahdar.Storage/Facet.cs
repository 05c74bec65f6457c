namespace Mahdar.Storage;

/// <summary>By what records are counted.</summary>
public enum Facet { Kind, Status, Place, Year, Person, State, Organization, Series }
