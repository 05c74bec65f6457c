namespace Mahdar.Extraction.Times;

public enum TimeUnit : byte { Second, Minute, Hour, Day, Week, Month, Year, Decade, Century }
