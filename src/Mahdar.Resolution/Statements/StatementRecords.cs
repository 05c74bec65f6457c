using Mahdar.Arabic;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Readings;

namespace Mahdar.Resolution.Statements;

/// <summary>Makes the record of a statement of its tellings.</summary>
internal sealed class StatementRecords(Material material, StatementGroups statements, IReportTexts? texts, ReadingMaker readings, Func<int, int, string?> eventOf)
{
    private static readonly Reason Alone = Because.Of("reading-only", 1);

    public StatementRecord Of(IReadOnlyList<int> group, IReadOnlyList<StatementPair> links)
    {
        if (group.Count == 1) return Only(WithText(statements.Facts[group[0]]));
        var facts = group.Select(at => WithText(statements.Facts[at])).ToList();
        var made = readings.Of(Trait.Words, Tellings(facts), _ => Because.Of("words-first"));
        var first = facts.First(fact => made[0].Claims.Contains(fact.Claim.Id.ToString()));
        return new StatementRecord
        {
            Id = facts.Min(fact => fact.Claim.Id),
            Speaker = material.Sides.PartyOf(first.Claim.Speaker, first.Report),
            Day = facts.Min(fact => fact.Told),
            Mode = first.Claim.Mode,
            Text = first.Claim.Text!,
            Event = facts.Select(fact => fact.Claim.Event is { } at ? eventOf(fact.Report, at) : null).Where(id => id is not null)
                .GroupBy(id => id, StringComparer.Ordinal).OrderByDescending(id => id.Count()).ThenBy(id => id.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            Readings = made,
            Claims = [.. facts.Select(fact => fact.Claim.Id).Order().Select(id => id.ToString())],
            Links = [.. links.Select(LinkOf)],
            Reports = facts.Select(fact => fact.Report).Distinct().Count(),
            Witnesses = facts.Select(fact => material.Witnesses.Of(fact.Report)).Distinct().Count(),
        };
    }

    private StatementFact WithText(StatementFact fact) => fact.Claim.Text is not null ? fact
        : fact with { Claim = fact.Claim with { Text = texts?.Of(material.Reports[fact.Report].Report, fact.Claim.Span) ?? "" } };

    /// <summary>Most statements are told once: there is nothing to weigh.</summary>
    private StatementRecord Only(StatementFact fact) => new()
    {
        Id = fact.Claim.Id,
        Speaker = material.Sides.PartyOf(fact.Claim.Speaker, fact.Report),
        Day = fact.Told,
        Mode = fact.Claim.Mode,
        Text = fact.Claim.Text!,
        Event = fact.Claim.Event is { } at ? eventOf(fact.Report, at) : null,
        Readings = [readings.Only(Trait.Words, fact.Claim.Text!, fact.Claim.Id, Alone)],
        Claims = [fact.Claim.Id],
        Reports = 1,
        Witnesses = 1,
    };

    /// <summary>Each wording as its first teller writes it. Direct words go before mixed, those before indirect; then the longest.</summary>
    private IEnumerable<Telling> Tellings(List<StatementFact> facts) =>
        facts.GroupBy(fact => Letters.Fold(fact.Claim.Text!), StringComparer.Ordinal)
            .SelectMany(wording => wording.Select(fact =>
                new Telling(wording.Select(one => one.Claim.Text).Min(StringComparer.Ordinal)!, fact.Claim.Id, material.Witnesses.Of(fact.Report), Rank(fact.Claim))));

    private static double Rank(StatementClaim claim) =>
        (claim.Mode switch { StatementMode.Direct => 2e6, StatementMode.Mixed => 1e6, _ => 0 }) + claim.Text!.Length;

    private Link LinkOf(StatementPair pair)
    {
        var (a, b) = (statements.Facts[pair.A], statements.Facts[pair.B]);
        if (pair.By is { } by) return new Link(a.Claim.Id, b.Claim.Id, 1, [Because.Of("judged-same", by.Who, by.Why)], []);
        var less = Math.Min(a.Claim.Words.Count, b.Claim.Words.Count);
        var days = a.Told is { } one && b.Told is { } other ? Math.Abs(one.DayNumber - other.DayNumber) : 0;
        return new Link(a.Claim.Id, b.Claim.Id, Math.Round(pair.Likeness.Score, 2),
            [Because.Of("statement-speaker"), Because.Of("statement-words", pair.Likeness.Words, less)],
            [.. days > 1 ? [Because.Of("statement-days", days)] : (Reason[])[], .. less - pair.Likeness.Words is > 2 and var rest ? [Because.Of("statement-rest", rest)] : (Reason[])[]]);
    }
}
