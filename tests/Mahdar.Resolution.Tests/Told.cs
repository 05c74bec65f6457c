using System.Globalization;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;
using Mahdar.Resolution.Claims;

namespace Mahdar.Resolution.Tests;

/// <summary>Reports of events for tests, in few words.</summary>
internal static class Told
{
    /// <param name="day">The day of the report; empty where it has none.</param>
    /// <param name="events">Such as <c>meeting held 2024-07-25 | سامر الجندي, ForeignMinister, JO + هالة فرح, ForeignMinister, LB | بيروت, LB</c>; <c>-</c> for no day.</param>
    public static ReportClaims Report(string key, string day, params string[] events)
    {
        var people = new List<PersonClaim>();
        var claims = events.Select((text, at) => EventOf(key, at, text.Split('|', StringSplitOptions.TrimEntries), people)).ToList();
        return new ReportClaims { Report = key, Published = Day(day), People = people, Events = claims };
    }

    public static StatementClaim Statement(string report, int at, string text, int person = 0, StatementMode mode = StatementMode.Indirect) => new()
    {
        Id = ClaimIds.OfClaim('q', report, at.ToString(CultureInfo.InvariantCulture)),
        Local = $"q{at + 1}",
        Speaker = new PartyClaim(person, null, null),
        Mode = mode,
        Span = new Span(1000 + (at * 500), 1000 + (at * 500) + text.Length),
        Text = text,
        Words = WordHashes.Of(text),
    };

    public static Judgement Judge(Verdict verdict, string a, string? b = null, long number = 1) => new()
    {
        Number = number,
        Verdict = verdict,
        A = a,
        B = b,
        Who = "هند",
        When = DateTimeOffset.UnixEpoch,
        Why = "من الأصل",
    };

    /// <summary>The id of the record in which a claim stands.</summary>
    public static string RecordOf(this Account account, string claim) => account.Members.Single(member => member.Id == claim).Record;

    private static EventClaim EventOf(string report, int at, string[] parts, List<PersonClaim> people)
    {
        var head = parts[0].Split(' ');
        var parties = parts[1].Split(" + ").Select(party => PartyOf(report, party.Split(',', StringSplitOptions.TrimEntries), people)).ToList();
        var place = parts.Length > 2 && parts[2].Length > 0 ? parts[2].Split(',', StringSplitOptions.TrimEntries) : null;
        return new EventClaim
        {
            Id = ClaimIds.OfClaim('e', report, at.ToString(CultureInfo.InvariantCulture)),
            Local = $"e{at + 1}",
            Type = Enum.Parse<EventType>(head[0], true),
            Status = Enum.Parse<EventStatus>(head[1], true),
            Parties = parties,
            When = DaysOf(head[2]),
            Place = place is null ? null : new PlaceClaim(place[0].Length > 0 ? place[0] : null, place[1]),
            Evidence = [new Span(at * 100, (at * 100) + 50)],
            Words = WordHashes.Of(parts.Length > 3 ? parts[3] : ""),
        };
    }

    private static PartyClaim PartyOf(string report, string[] party, List<PersonClaim> people)
    {
        if (party.Length == 1) return new PartyClaim(null, new Body(BodyKind.State, party[0], party[0]), null);
        var (role, body) = (Enum.Parse<Role>(party[1]), new Body(BodyKind.State, party[2], party[2]));
        var known = people.FindIndex(person => person.Name is not null && person.Name == party[0]);
        if (known >= 0) return new PartyClaim(known, body, role);
        var at = people.Count;
        people.Add(new PersonClaim
        {
            Id = ClaimIds.OfClaim('p', report, at.ToString(CultureInfo.InvariantCulture)),
            Local = $"p{at + 1}",
            Name = party[0].Length > 0 ? party[0] : null,
            Offices = [new OfficeClaim(role, party[1], body, OfficeStatus.Current, default)],
            Evidence = new Span(at * 10, (at * 10) + 5),
        });
        return new PartyClaim(at, body, role);
    }

    private static Days DaysOf(string text)
    {
        if (text == "-") return default;
        var parts = text.Split('/');
        return new Days(Day(parts[0]), Day(parts[^1]));
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
