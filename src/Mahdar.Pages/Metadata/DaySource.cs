namespace Mahdar.Pages.Metadata;

/// <summary>Where a page says when it was published, the most trustworthy first.</summary>
internal enum DaySource { JsonLd, Meta, Property, Visible, Address }
