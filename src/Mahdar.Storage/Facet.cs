namespace Mahdar.Storage;

/// <summary>By what records are counted.</summary>
public enum Facet
{
    Kind,
    Status,
    Place,
    Year,
    Month,
    Day,
    Publisher,
    Person,
    State,
    Organization,
    Series,
}
