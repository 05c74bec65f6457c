using System.Globalization;
using System.Text.RegularExpressions;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;

namespace Mahdar.Web.Words;

/// <summary>Days, numbers and the words of the record as one reader wants them.</summary>
public sealed partial class Wording(Texts texts, Digits digits)
{
    private static readonly UmAlQuraCalendar Hijri = new();

    public Texts Texts => texts;

    public bool IsArabic => texts.IsArabic;

    /// <summary>In which the reader's language runs, whatever name a sentence of it begins with.</summary>
    public string Direction => IsArabic ? "rtl" : "ltr";

    public string Number(int number) => Figures(number.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>The text with its figures as the reader prefers them.</summary>
    public string Figures(string text) => digits == Digits.Latin ? text
        : string.Create(text.Length, text, static (shown, from) =>
        {
            for (var i = 0; i < from.Length; i++) shown[i] = from[i] is >= '0' and <= '9' and var c ? (char)(c - '0' + '\u0660') : from[i];
        });

    /// <summary>25 July 2024; in Arabic with both names of the month: 25 يوليو/تموز 2024.</summary>
    public string Day(DateOnly day) => Figures(string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month)} {day.Year}"));

    public string Day(DateOnly? day) => day is { } known ? Day(known) : "";

    public string Weekday(DateOnly day) => texts["weekday." + ((int)day.DayOfWeek).ToString(CultureInfo.InvariantCulture)];

    /// <summary>The day of the Umm al-Qura calendar: 19 محرم 1446 هـ; null where that calendar has no tables.</summary>
    public string? HijriDay(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < Hijri.MinSupportedDateTime || time > Hijri.MaxSupportedDateTime) return null;
        var month = texts["hijri." + Hijri.GetMonth(time).ToString(CultureInfo.InvariantCulture)];
        return Figures(texts.Of("hijri", Hijri.GetDayOfMonth(time), month, Hijri.GetYear(time)));
    }

    /// <summary>One day, whole months and years by their names, else from … to ….</summary>
    public string Days(Days days) => (days.From, days.To) switch
    {
        (null, null) => "",
        ({ } from, null) => texts.Of("from", Day(from)),
        (null, { } to) => texts.Of("until-only", Day(to)),
        ({ } from, { } to) => Range(from, to),
    };

    /// <summary>The name of a stretch of time as filters write it: <c>2024</c>, <c>2024-07</c>, <c>2024-07-25</c>.</summary>
    public string Time(string time) => time.Length switch
    {
        7 => Figures(Month(int.Parse(time.AsSpan(5), CultureInfo.InvariantCulture)) + " " + time[..4]),
        10 => Day(DateOnly.ParseExact(time, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => Figures(time),
    };

    public string Length(TimeSpan length) => length.TotalDays >= 1 ? texts.Of("days", Number(length.Days)) : texts.Of("minutes", Number((int)length.TotalMinutes));

    /// <summary>Days that the reason writes as 2024-07-25 are written out.</summary>
    public string Say(Reason reason) => Figures(IsoDay().Replace(IsArabic ? reason.Arabic : reason.English,
        found => DateOnly.TryParseExact(found.ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Day(day) : found.Value));

    public string Type(EventType type) => texts["event." + EnumNames<EventType>.Of(type)];

    public string Status(EventStatus status) => texts["status." + EnumNames<EventStatus>.Of(status)];

    public string Status(EditionStatus status) => texts["status." + EnumNames<EditionStatus>.Of(status)];

    /// <summary>What the lists call kind: of an event, a statement or a conflict, or a role.</summary>
    public string KindName(string kind) => texts.Or("event." + kind, texts.Or("mode." + kind, texts.Or("conflict." + kind, texts.Or("role." + kind.Replace("role:", "", StringComparison.Ordinal), kind))));

    public string Kind(ConflictKind kind) => texts["conflict." + EnumNames<ConflictKind>.Of(kind)];

    public string Trait(Trait trait) => texts["trait." + EnumNames<Trait>.Of(trait)];

    public string Role(Role role) => texts["role." + EnumNames<Role>.Of(role)];

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    private string Range(DateOnly from, DateOnly to)
    {
        if (from == to) return Day(from);
        if (from is { Day: 1, Month: 1 } && to is { Day: 31, Month: 12 })
            return Figures(from.Year == to.Year ? $"{from.Year}" : $"{from.Year}–{to.Year}");
        if (from.Year != to.Year || from.Month != to.Month) return texts.Of("until", Day(from), Day(to));
        var month = $"{Month(from.Month)} {from.Year}";
        return Figures(from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month) ? month : $"{from.Day}–{to.Day} {month}");
    }

    private string Month(int month) => texts["month." + month.ToString(CultureInfo.InvariantCulture)];
}
