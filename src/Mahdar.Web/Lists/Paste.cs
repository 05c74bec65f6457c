using Mahdar.Pipeline;
using Mahdar.Reading.Blocks.Sites;
using Mahdar.Reading.Sources;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Lists;

/// <summary>Reads what a visitor pastes or drops, and keeps nothing.</summary>
public sealed class Paste(Pipeline.Pipeline pipeline)
{
    public const int MostLetters = 200_000;
    public const int MostFiles = 20;
    /// <summary>Of all that one visitor sends at once.</summary>
    public const long MostBytes = 4 << 20;

    /// <summary>What is packed may be longer when it is unpacked.</summary>
    private static readonly ReadingLimits Limits = ReadingLimits.Default with { DocumentBytes = 4 * MostBytes, ArchiveInMemory = MostBytes, Entries = 1000 };

    /// <summary>The text first, then the files, each with what came of it.</summary>
    public async Task<IReadOnlyList<Pasted>> ReadAsync(IFormCollection form, Visit visit, CancellationToken stop)
    {
        var results = new List<Pasted>();
        if (form["text"] is [{ } text, ..] && !string.IsNullOrWhiteSpace(text)) results.Add(Read(text.ReplaceLineEndings("\n"), visit));
        foreach (var file in form.Files.Where(file => file.Length > 0).Take(MostFiles))
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop).ConfigureAwait(false);
            results.AddRange(Read(file.FileName, bytes.ToArray(), visit));
        }
        return results;
    }

    public Pasted Read(string text, Visit visit) => text.Length > MostLetters
        ? new Pasted(visit.Texts["read.pasted"], null, visit.Texts.Of("read.too-long", visit.Words.Number(MostLetters)), true)
        : new Pasted(visit.Texts["read.pasted"], Reading(visit).Read(text), null, true);

    /// <summary>As an ingest reads: with what the record has learned of sites.</summary>
    private Pipeline.Pipeline Reading(Visit visit) => visit.Kept("reading", () => pipeline.Knowing(new SiteLines(visit.Store.SiteLines)));

    private List<Pasted> Read(string name, byte[] bytes, Visit visit) =>
        [.. ReportFinder.In(name, new MemoryStream(bytes), Limits).SelectMany(Reading(visit).Read).Take(MostFiles).Select(outcome => Of(name, outcome, visit))];

    private static Pasted Of(string name, Outcome outcome, Visit visit) =>
        new(name, outcome.Minutes, outcome.Unreadable is { } unreadable ? visit.Words.IsArabic ? unreadable.ReasonArabic : unreadable.Reason : null, false);
}
