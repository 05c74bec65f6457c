using System.Runtime.InteropServices;
using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Reading.Blocks.Sites;

/// <summary>
/// Learns from many reports which lines are their sites' own. What it learns depends on the reports alone, not on their order, until the
/// table is full: then no further line is taken up.
/// </summary>
public sealed class LineCensus
{
    /// <summary>Lines counted at most: some 200 MB.</summary>
    private const int MostLines = 4_000_000;

    private readonly Dictionary<SiteLineKey, LineTally> tallies = [];
    private readonly HashSet<SiteLine> learned = [];

    public void Add(Report report)
    {
        var lines = LineCutter.Cut(report.Text);
        if (OuterLines.Of(lines).ToList() is not { Count: > 0 } outer) return;
        var site = SiteName.Of(report);
        var story = Hash(lines.MaxBy(line => line.Length).Span.Of(report.Text));
        foreach (var (line, isAbove) in outer) Count(new SiteLine(site, isAbove, FoldedLine.Joined(lines[line].Span.Of(report.Text))), lines[line].IsProse, story, report.Published?.From);
    }

    public SiteLines Learned() => new(learned);

    private void Count(SiteLine line, bool isProse, ulong story, DateOnly? day)
    {
        var key = new SiteLineKey(Hash(line.Site), Hash(line.Words), line.IsAbove);
        if (tallies.Count >= MostLines && !tallies.ContainsKey(key)) return;
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, key, out _);
        tally = tally.With(story, day);
        if (tally.IsOfSite(isProse)) learned.Add(line);
    }

    /// <summary>FNV-1a, its high bits mixed into the low ones.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = TextHash.Then(TextHash.Empty, text);
        return hash ^ (hash >> 32);
    }

    private readonly record struct SiteLineKey(ulong Site, ulong Words, bool IsAbove);
}
