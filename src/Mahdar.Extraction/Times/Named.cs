using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>Days that the text named, for "the same day" and "the following year".</summary>
internal readonly record struct Named(Days Days);
