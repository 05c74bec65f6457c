using System.Text.Json;
using Mahdar.Model.Claims;

namespace Mahdar.Resolution.Tests;

public class OrderTests
{
    private static readonly string[] People =
    [
        "سامر الجندي, ForeignMinister, JO", "هالة فرح, ForeignMinister, LB", "نبيل عواد, HeadOfState, LB", "ليلى الطيب, HeadOfGovernment, SD", ", ForeignMinister, JO", "LB", "SD",
    ];

    [Fact]
    public void The_record_is_the_same_in_whatever_order_the_reports_come()
    {
        var random = new Random(7);
        var reports = Enumerable.Range(0, 120).Select(at => Invented(at, random)).ToArray();
        var expected = Written(reports);
        for (var round = 0; round < 4; round++)
        {
            random.Shuffle(reports);
            Written(reports).ShouldBe(expected);
        }
    }

    private static string Written(IEnumerable<ReportClaims> reports)
    {
        var account = Resolver.Resolve(reports, []);
        return JsonSerializer.Serialize(new { account.People, account.Events, account.Editions, account.Statements, account.Conflicts, Members = account.Members.OrderBy(member => member.Id) });
    }

    private static ReportClaims Invented(int at, Random random)
    {
        var day = new DateOnly(2024, 3, 1).AddDays(random.Next(60));
        var told = random.Next(3) == 0 ? "-" : $"{day.AddDays(-random.Next(3)):yyyy-MM-dd}";
        var (one, other) = (random.Next(People.Length), random.Next(People.Length - 1));
        if (other >= one) other++;
        var type = random.Next(4) == 0 ? "call" : "meeting";
        var report = Told.Report($"r{at:000}", random.Next(10) == 0 ? "" : $"{day:yyyy-MM-dd}", $"{type} {(random.Next(3) == 0 ? "planned" : "held")} {told} | {People[one]} + {People[other]}");
        return report.People.Count == 0 ? report : report with { Statements = [Told.Statement(report.Report, 0, $"سنلتقي في المدينة رقم {random.Next(5)} لبحث المياه والطاقة والحدود مع {random.Next(5)} وفود")] };
    }
}
