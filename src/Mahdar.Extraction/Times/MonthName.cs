namespace Mahdar.Extraction.Times;

/// <summary>A month as written. <paramref name="Doubtful"/>: the word is also another word or a name.</summary>
internal readonly record struct MonthName(int Number, bool Hijri, bool Doubtful)
{
    public static MonthName Of(TimeWord word) => new(word.Value, (word.Form & TimeTables.Hijri) != 0, (word.Form & TimeTables.Doubtful) != 0);

    public string Name => Hijri ? $"Hijri month {Number}" : English[Number - 1];

    public int MostDays => Hijri ? 30 : Number switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };

    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
}
