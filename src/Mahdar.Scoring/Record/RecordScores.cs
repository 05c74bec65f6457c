using System.Globalization;
using System.Text;

namespace Mahdar.Scoring.Record;

/// <summary>How well claims were put together: over judged pairs, and B³ over the claims of judged events.</summary>
/// <param name="Missed">How many judged claims the output does not have: they count as standing alone.</param>
/// <param name="Unread">The pairs of one event of which the output lacks a claim: reading failed there, not putting together. They are among <paramref name="WronglyApart"/>.</param>
/// <param name="Errors">The pairs that came out wrong, for people: + put together wrongly, - kept apart wrongly.</param>
public sealed record RecordScores(int Together, int WronglyTogether, int WronglyApart, int Apart, double CubedPrecision, double CubedRecall, int Claims, int Missed, int Unread, IReadOnlyList<string> Errors)
{
    public double Precision => Ratio(Together, Together + WronglyTogether);

    public double Recall => Ratio(Together, Together + WronglyApart);

    /// <summary>Of the pairs whose claims were both read.</summary>
    public double RecallOfRead => Ratio(Together, Together + WronglyApart - Unread);

    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"event pairs   P {Precision:0.000}  R {Recall:0.000}  F1 {Harmonic(Precision, Recall):0.000}  ({Together + WronglyApart} of one event, {WronglyTogether + Apart} not)");
        text.AppendLine(CultureInfo.InvariantCulture, $"both read     P {Precision:0.000}  R {RecallOfRead:0.000}  F1 {Harmonic(Precision, RecallOfRead):0.000}  ({Together + WronglyApart - Unread} of one event)");
        text.AppendLine(CultureInfo.InvariantCulture, $"event B3      P {CubedPrecision:0.000}  R {CubedRecall:0.000}  F1 {Harmonic(CubedPrecision, CubedRecall):0.000}  ({Claims} claims)");
        text.AppendLine(CultureInfo.InvariantCulture, $"not found     {Missed}");
        return text.ToString();
    }

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
