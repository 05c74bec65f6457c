using Mahdar.Arabic;

namespace Mahdar.Extraction.Times;

/// <summary>Tells اليوم the day from اليوم "nowadays": in quoted words it counts only beside a first person's act (عقدنا اليوم).</summary>
internal static class TodayGuard
{
    public static bool IsVague(Passage passage, int token)
    {
        var at = passage.Tokens[token].Start;
        var quoted = passage.Quotations.Exists(quotation => quotation.Inside.Contains(at));
        return quoted && !(token > 0 && IsFirstPersonPast(passage.Form(token - 1)));
    }

    private static bool IsFirstPersonPast(ReadOnlySpan<char> form) => form.Length > 3 && form[^1] == Letters.Alef && form[^2] == Letters.Nun || form.Length > 3 && form[^1] == Letters.Ta;
}
