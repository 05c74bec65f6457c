namespace Mahdar.Web.Marking;

/// <summary>What a fact of a report is; each has its own look in the text.</summary>
public enum FactKind { Event, Statement, Edition, Person, State, Organization, Series, Place, Office, Time, Problem }
