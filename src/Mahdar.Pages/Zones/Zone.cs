namespace Mahdar.Pages.Zones;

/// <summary>What a part of a page is for, as far as its elements, classes and roles say so.</summary>
[Flags]
internal enum Zone
{
    None = 0,
    Content = 1,
    Chrome = 1 << 1,
    Related = 1 << 2,
    Comments = 1 << 3,
    Caption = 1 << 4,
    Credit = 1 << 5,
    Byline = 1 << 6,
    Dateline = 1 << 7,
    Section = 1 << 8,
    Embed = 1 << 9,
    Title = 1 << 10,
    Hidden = 1 << 11,
    Quote = 1 << 12,
    List = 1 << 13,
    Lead = 1 << 14,
    Updated = 1 << 15,

    /// <summary>Said by an element, role or property that has that meaning and no other, not by a class.</summary>
    Sure = 1 << 20,

    Boilerplate = Chrome | Related | Comments | Hidden,
}
