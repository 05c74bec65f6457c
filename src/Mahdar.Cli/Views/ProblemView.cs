using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>What the report says that cannot be, or that contradicts the rest of it.</summary>
internal static class ProblemView
{
    public static void Show(Sheet sheet, Minutes minutes)
    {
        if (minutes.Problems.Count == 0) return;
        sheet.Heading(sheet.Messages["problems"]);
        foreach (var problem in minutes.Problems)
        {
            sheet.Item(sheet.Value(sheet.Messages.IsArabic ? problem.MessageArabic : problem.Message, Tone.Warning));
            sheet.Explain(minutes.Report, EnumNames<ProblemKind>.Of(problem.Kind), [problem.Span]);
        }
    }
}
