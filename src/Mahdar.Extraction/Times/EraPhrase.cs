using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A decade or a century: تسعينيات القرن الماضي, القرن التاسع عشر, or its beginning, middle or end.
/// It is a stretch that dates nothing, so its kind is duration, though its days are given.</summary>
internal sealed record EraPhrase(int First, int Next, string Rule, int FirstYear, int Years, PartOf Part) : TimePhrase(First, Next, Rule)
{
    public override Resolution Resolve(TimeSetting setting, string text)
    {
        var days = Calendars.Part(UnitPhrase.Years(FirstYear, Years), Part);
        return new Resolution(TimeKind.Duration, days, Years == 10 ? $"{FirstYear / 10:000}" : $"{FirstYear / 100:00}", $"'{text}': the years {FirstYear} to {FirstYear + Years - 1}");
    }
}
