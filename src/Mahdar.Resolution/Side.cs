using Mahdar.Model;

namespace Mahdar.Resolution;

/// <summary>
/// One party of a claim in a form that can be compared. <paramref name="Key"/>: the state or organization it is there for, or the person where
/// there is none. <paramref name="Person"/>: the place of the person among all people, -1 for a body or an official without a name.
/// </summary>
internal readonly record struct Side(string Key, int Person, Role? Role)
{
    /// <summary>A state or organization itself, nobody in particular.</summary>
    public bool IsBody => Person < 0 && Role is null;
}
