using System.Runtime.InteropServices;
using Mahdar.Model;

namespace Mahdar.Resolution.Events;

/// <summary>Who stands on one side of an event by all its claims so far.</summary>
internal sealed class SideOfCluster
{
    private readonly Dictionary<int, int> people = [];
    private readonly Dictionary<Role, int> roles = [];

    public int Claims { get; private set; }

    /// <summary>How many claims name somebody.</summary>
    public int Named { get; private set; }

    public bool HasPeople => people.Count > 0;

    public bool HasRoles => roles.Count > 0;

    /// <summary>The person whom most claims name; -1 where none names anybody.</summary>
    public int Chief { get; private set; } = -1;

    public void Take(Side side)
    {
        Claims++;
        if (side.Role is { } role) CollectionsMarshal.GetValueRefOrAddDefault(roles, role, out _)++;
        if (side.Person < 0) return;
        Named++;
        var count = ++CollectionsMarshal.GetValueRefOrAddDefault(people, side.Person, out _);
        if (Chief < 0 || count > people[Chief] || (count == people[Chief] && side.Person < Chief)) Chief = side.Person;
    }

    /// <summary>In how many claims this person stands, as part of those that name anybody there.</summary>
    public int CountOf(int person) => people.GetValueOrDefault(person);

    public bool HasRole(Role role) => roles.ContainsKey(role);

    public IEnumerable<int> People => people.Keys;

    public IEnumerable<Role> Roles => roles.Keys;
}
