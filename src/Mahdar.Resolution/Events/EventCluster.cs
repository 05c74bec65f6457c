using System.Runtime.InteropServices;
using Mahdar.Model;

namespace Mahdar.Resolution.Events;

/// <summary>The claims taken for one event so far, summed up: what another claim is compared with.</summary>
internal sealed class EventCluster
{
    private readonly Dictionary<DateOnly, double> votes = [];
    private readonly Dictionary<string, int> cities = [];
    private readonly Dictionary<string, int> countries = [];
    private readonly Dictionary<int, int> breadths = [];
    private readonly HashSet<string> series = [];

    public EventCluster(EventType type, int place)
    {
        Type = type;
        Place = place;
    }

    public EventType Type { get; }

    /// <summary>Its number among the clusters: the order in which they began.</summary>
    public int Place { get; }

    public List<int> Members { get; } = [];

    /// <summary>How its claims came to it.</summary>
    public List<EventLink> Links { get; } = [];

    public List<EventFact> Facts { get; } = [];

    public SortedDictionary<string, SideOfCluster> Sides { get; } = new(StringComparer.Ordinal);

    public HashSet<int> Witnesses { get; } = [];

    public HashSet<int> Reports { get; } = [];

    /// <summary>The day that most of its claims give.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The narrowest days that a claim gives, where none gives a single day.</summary>
    public Days Range { get; private set; }

    /// <summary>The first and last report's days.</summary>
    public DateOnly? FirstTold { get; private set; }

    public DateOnly? LastTold { get; private set; }

    /// <summary>The first report that tells of it as past: by then it had happened.</summary>
    public DateOnly? FirstPast { get; private set; }

    public bool IsPast { get; private set; }

    /// <summary>How many parties most claims give.</summary>
    public int Breadth { get; private set; }

    /// <summary>Whether a good part of its claims, by more than one witness, tell of it as past on its day: it is that day's.</summary>
    public bool IsSolid => Day is { } day && Facts.Where(fact => fact.Day == day && fact.IsPast).Select(fact => fact.Witness).Distinct().Count() is > 1 and var sure && sure * 5 >= Witnesses.Count;

    public HashSet<uint> Words { get; } = [];

    /// <summary>The numbers of the statements that its reports share with others.</summary>
    public HashSet<int> Said { get; } = [];

    /// <summary>In how many of the reports a word of their contexts stands.</summary>
    public Dictionary<uint, int> Context { get; } = [];

    public bool HasCity(string city) => cities.ContainsKey(city);

    public bool HasCities => cities.Count > 0;

    public bool HasCountry(string country) => countries.ContainsKey(country);

    public bool HasCountries => countries.Count > 0;

    public bool HasSeries(string key) => series.Contains(key);

    public bool HasAnySeries => series.Count > 0;

    public void Take(int member, EventFact fact)
    {
        Members.Add(member);
        Facts.Add(fact);
        Reports.Add(fact.Report);
        var isNew = Witnesses.Add(fact.Witness);
        foreach (var side in fact.Sides)
        {
            if (!Sides.TryGetValue(side.Key, out var known)) Sides[side.Key] = known = new SideOfCluster();
            known.Take(side);
        }
        if (fact.City is { } city) CollectionsMarshal.GetValueRefOrAddDefault(cities, city, out _)++;
        if (fact.Country is { } country) CollectionsMarshal.GetValueRefOrAddDefault(countries, country, out _)++;
        if (fact.Series is { } of) series.Add(of.Key);
        if (Words.Count < 400) Words.UnionWith(fact.Claim.Words);
        Said.UnionWith(fact.Said);
        foreach (var word in fact.Context) CollectionsMarshal.GetValueRefOrAddDefault(Context, word, out _)++;
        TakeDays(fact, isNew);
        var alike = ++CollectionsMarshal.GetValueRefOrAddDefault(breadths, fact.Keys.Count, out _);
        if (Breadth == 0 || alike > breadths[Breadth]) Breadth = fact.Keys.Count;
    }

    private void TakeDays(EventFact fact, bool isNewWitness)
    {
        if (fact.Told is { } told)
        {
            if (FirstTold is null || told < FirstTold) FirstTold = told;
            if (LastTold is null || told > LastTold) LastTold = told;
            if (fact.IsPast && (FirstPast is null || told < FirstPast)) FirstPast = told;
        }
        IsPast |= fact.IsPast;
        if (fact.Day is { } day)
        {
            var vote = CollectionsMarshal.GetValueRefOrAddDefault(votes, day, out _) += (isNewWitness ? 1 : 0.2) * (fact.IsPast ? 1 : 0.6) * (fact.IsDayOfReport ? 0.7 : 1);
            if (Day is null || vote > votes[Day.Value] || (vote == votes[Day.Value] && day < Day)) Day = day;
        }
        else if (fact.When.IsKnown && (!Range.IsKnown || Length(fact.When) < Length(Range))) Range = fact.When;
    }

    private static int Length(Days days) => days is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber : 10000;
}
