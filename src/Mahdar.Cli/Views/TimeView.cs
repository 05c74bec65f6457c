using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>Expressions of time, the days that they pick out, and why.</summary>
internal static class TimeView
{
    public static void Show(Sheet sheet, Minutes minutes)
    {
        if (minutes.Times.Count == 0) return;
        sheet.Heading(sheet.Messages["times"]);
        foreach (var time in minutes.Times)
        {
            var days = time.Days.IsKnown ? sheet.Text(time.Days) : time.Timex ?? "—";
            sheet.Item(sheet.Value(time.Text), " = ", sheet.Value(days, Tone.Day), new Piece($" ({sheet.Messages["time." + EnumNames<TimeKind>.Of(time.Kind)]})", Tone.Quiet));
            if (!sheet.Options.Explain) continue;
            if (time.Reason.Length > 0) sheet.Detail(sheet.Value(time.Reason, Tone.Quiet));
            sheet.Explain(minutes.Report, time.Rule, [time.Span]);
        }
    }
}
