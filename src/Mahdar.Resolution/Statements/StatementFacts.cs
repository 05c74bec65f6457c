using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Statements;

/// <summary>All tellings by number, in the order of reports and of their text. There are very many: what is kept of each is where it stands, and who speaks.</summary>
internal sealed class StatementFacts
{
    private readonly IReadOnlyList<ReportClaims> reports;
    private readonly int[] report, place, speaker;

    public StatementFacts(Material material)
    {
        reports = material.Reports;
        var count = reports.Sum(claims => claims.Statements.Count);
        (report, place, speaker) = (new int[count], new int[count], new int[count]);
        var others = new Dictionary<(string Key, Role? Role), int>();
        for (int r = 0, at = 0; r < reports.Count; r++)
            for (var i = 0; i < reports[r].Statements.Count; i++, at++)
            {
                (report[at], place[at]) = (r, i);
                speaker[at] = material.Sides.Of(reports[r].Statements[i].Speaker, r) is not { } side ? -1 : side.Person >= 0 ? side.Person : NumberOf((side.Key, side.Role));
            }
        Speakers = material.People.People.Count + others.Count;

        int NumberOf((string, Role?) key)
        {
            if (!others.TryGetValue(key, out var number)) others[key] = number = material.People.People.Count + others.Count;
            return number;
        }
    }

    public int Count => report.Length;

    /// <summary>How many different speakers there are at most.</summary>
    public int Speakers { get; }

    public StatementFact this[int at] => new(report[at], reports[report[at]].Statements[place[at]], TimeOf(at));

    public int ReportOf(int at) => report[at];

    /// <summary>The same number for tellings of one speaker; -1 where nobody can be told.</summary>
    public int SpeakerOf(int at) => speaker[at];

    public ClaimId IdOf(int at) => reports[report[at]].Statements[place[at]].Id;

    public uint[] WordsOf(int at) => reports[report[at]].Statements[place[at]].Words is var words && words is uint[] all ? all : [.. words];

    /// <summary>The day of the report.</summary>
    public DateOnly? TimeOf(int at) => reports[report[at]].Published;
}
