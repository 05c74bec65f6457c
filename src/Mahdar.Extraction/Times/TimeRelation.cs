namespace Mahdar.Extraction.Times;

/// <summary>Which of several units is meant: "last", "next", "this"; or counted from a day that the text names before.</summary>
public enum TimeRelation : byte { None, Past, This, Next, Following, Preceding, Same, Recent }
