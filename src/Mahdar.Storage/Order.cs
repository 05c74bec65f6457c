namespace Mahdar.Storage;

/// <summary>In which order a list comes. Those without a day come last in every order of days.</summary>
public enum Order
{
    /// <summary>The newest first; people of most reports first, conflicts that matter most first.</summary>
    Usual,
    New,
    Old,
    /// <summary>Those of most witnesses first; conflicts that matter most first. Reports have none: they come as usual.</summary>
    Most,
}
