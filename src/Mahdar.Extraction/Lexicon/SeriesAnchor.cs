namespace Mahdar.Extraction.Lexicon;

/// <summary>One numbered session whose year is known, and how many years lie between sessions: enough to date the others.</summary>
public sealed record SeriesAnchor(int Ordinal, int Year, double YearsPerEdition)
{
    /// <summary>The year in which a session of this number falls if none was left out.</summary>
    public int YearOf(int ordinal) => Year + (int)Math.Round((ordinal - Ordinal) * YearsPerEdition, MidpointRounding.ToNegativeInfinity);
}
