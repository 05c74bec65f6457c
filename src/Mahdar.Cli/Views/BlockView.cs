using Mahdar.Exchange;
using Mahdar.Model;

namespace Mahdar.Cli.Views;

/// <summary>The lines that are neither title nor body, and why not.</summary>
internal static class BlockView
{
    public static void Show(Sheet sheet, Report report)
    {
        var left = report.Blocks.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Body)).ToList();
        if (left.Count == 0) return;
        sheet.Heading(sheet.Messages["blocks"]);
        foreach (var block in left)
        {
            sheet.Item(new Piece(sheet.Messages["block." + EnumNames<BlockKind>.Of(block.Kind)] + ": ", Tone.Quiet), sheet.Value(block.Span.Of(report.Text).ToString()));
            sheet.Detail(new Piece($"{sheet.Messages["rule"]}: {sheet.Value(block.Rule).Text}", Tone.Quiet));
        }
    }
}
