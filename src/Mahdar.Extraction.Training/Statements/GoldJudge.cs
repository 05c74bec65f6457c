using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Learning;
using Mahdar.Model;
using Mahdar.Scoring.Comparison;
using Mahdar.Scoring.Kinds;

namespace Mahdar.Extraction.Training.Statements;

/// <summary>
/// Takes down of each choice what a person's annotation says of it, while another judge decides, or the annotation itself where it tells:
/// so a model sees both the states that right decisions lead to and those that wrong ones do.
/// </summary>
internal sealed class GoldJudge : IStatementJudge
{
    /// <summary>So far apart the starts of one statement may be read: quotation marks, أن.</summary>
    private const int Near = 16;

    private const double LeastOverlap = 0.5;

    private readonly AnnotatedReport report;
    private readonly IStatementJudge decides;
    private readonly bool asGold;
    private readonly Token[] tokens;
    private readonly List<(int Start, int End, string Speaker)> golds = [];

    public GoldJudge(AnnotatedReport report, IStatementJudge decides, bool asGold)
    {
        (this.report, this.decides, this.asGold) = (report, decides, asGold);
        tokens = Tokenizer.Cut(report.Report.Text).Tokens;
        var points = new CodePoints(report.Report.Text);
        var units = new int[points.Runes.Length + 1];
        for (var i = 0; i < points.Runes.Length; i++) units[i + 1] = units[i] + points.Runes[i].Utf16SequenceLength;
        var spans = StatementKind.Spans(points, report.Gold.Statements);
        for (var i = 0; i < spans.Count; i++)
            if (spans[i] is { } span) golds.Add((units[span.Start], units[span.End], report.Gold.Statements[i].Speaker));
    }

    public bool AsksWhoIsUnderstood => true;

    public StatementChoices Choices { get; } = new();

    public int Speaker(SpeakerQuestion question)
    {
        // Also what the rules find nobody for must be asked about: most of it is no statement.
        var decided = question.Telling.IsLoose && question.Candidates.Count > 0 ? Math.Max(0, decides.Speaker(question)) : -1;
        if (GoldAt(question.Telling) is not { } gold) return decided;
        var right = new bool[question.Candidates.Count];
        for (var i = 0; i < right.Length; i++) right[i] = Speaks(gold.Speaker, question.Voice(i), true);
        if (!right.Contains(true))
            for (var i = 0; i < right.Length; i++) right[i] = Speaks(gold.Speaker, question.Voice(i), false);
        if (!right.Contains(true)) return decided;
        Choices.Speakers.Add(new Choice([.. Enumerable.Range(0, right.Length).Select(i => question.Features(i).Items.ToArray())], right));
        return asGold ? Array.IndexOf(right, true) : decided;
    }

    public bool Ends(Telling telling, int token, bool rules, FeatureBag features)
    {
        var decided = decides.Ends(telling, token, rules, features);
        if (GoldAt(telling) is not { } gold) return decided;
        var at = tokens[token].Start;
        var ends = at >= gold.End;
        // A mark right before the end belongs to neither side.
        if (!ends && gold.End - at <= 1) return decided;
        Choices.Ends.Add(Choice.YesNo(features.Items.ToArray(), ends));
        return asGold ? ends : decided;
    }

    public bool IsSaid(Telling telling, int first, int end, FeatureBag features)
    {
        var decided = decides.IsSaid(telling, first, end, features);
        var (start, stop) = (tokens[first].Start, tokens[end - 1].End);
        var said = golds.Exists(gold => Overlap(gold.Start, gold.End, start, stop) >= LeastOverlap);
        if (!said && golds.Exists(gold => Math.Abs(gold.Start - start) <= Near)) return decided;
        (telling.IsLoose ? Choices.Loose : Choices.Said).Add(Choice.YesNo(features.Items.ToArray(), said));
        return asGold ? said : decided;
    }

    private (int Start, int End, string Speaker)? GoldAt(Telling telling)
    {
        if (telling.First >= tokens.Length) return null;
        var start = tokens[telling.First].Start;
        (int Start, int End, string Speaker)? best = null;
        foreach (var gold in golds)
            if (Math.Abs(gold.Start - start) <= Near && (best is null || Math.Abs(gold.Start - start) < Math.Abs(best.Value.Start - start))) best = gold;
        if (best is not null || telling.ExactEnd <= telling.First) return best;
        var end = tokens[telling.ExactEnd - 1].End;
        foreach (var gold in golds)
            if (Overlap(gold.Start, gold.End, start, end) >= LeastOverlap) return gold;
        return null;
    }

    private static double Overlap(int start, int end, int otherStart, int otherEnd) =>
        Math.Max(0, Math.Min(end, otherEnd) - Math.Max(start, otherStart)) / (double)Math.Max(1, Math.Max(end, otherEnd) - Math.Min(start, otherStart));

    private static bool Speaks(string gold, EntityDraft speaker, bool strictly)
    {
        if (gold.StartsWith("org:", StringComparison.Ordinal) || gold.StartsWith("party:", StringComparison.Ordinal)) return NameComparison.SameBody(gold.Split(':')[1], speaker.Name) && (!strictly || speaker.Type == EntityType.Organization);
        if (gold.Length == 2 && gold.All(char.IsAscii)) return speaker.Ref == gold || speaker.Type == EntityType.Person && speaker.RepresentedState == gold && (!strictly || speaker.Name is null);
        return speaker is { Type: EntityType.Person } && NameComparison.Same(gold, speaker.Name) && (!strictly || Folded.Words(gold).SequenceEqual(Folded.Words(speaker.Name)));
    }
}
