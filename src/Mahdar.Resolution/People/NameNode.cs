using Mahdar.Model.Claims;
using Mahdar.Resolution.Names;

namespace Mahdar.Resolution.People;

/// <summary>All claims of one name, written alike, with one state or organization: what is put together to persons. A claim that a judgement names is a node of its own.</summary>
internal sealed class NameNode(int number, string id, NameWords name, Body? home)
{
    public int Number { get; } = number;
    public string Id { get; } = id;
    public NameWords Name { get; } = name;
    public Body? Home { get; } = home;
    public List<ClaimPlace> Claims { get; } = [];
    public Profile Profile { get; } = new();
}
