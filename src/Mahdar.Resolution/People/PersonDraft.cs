using Mahdar.Model.Records;

namespace Mahdar.Resolution.People;

/// <summary>A person while names and claims are put together.</summary>
internal sealed class PersonDraft(NameNode node)
{
    public List<NameNode> Nodes { get; } = [node];
    public Profile Profile { get; private set; } = node.Profile;

    /// <summary>The name that most reports use; of equals the first in order.</summary>
    public NameNode Main { get; private set; } = node;

    /// <summary>Claims of surnames alone and of offices alone that are this person's.</summary>
    public List<ClaimPlace> Taken { get; } = [];

    public List<Link> Links { get; } = [];

    public void Take(PersonDraft other)
    {
        Nodes.AddRange(other.Nodes);
        Profile = Profile.Join(other.Profile);
        Taken.AddRange(other.Taken);
        Links.AddRange(other.Links);
        var (mine, theirs) = (Main.Profile.Reports.Count, other.Main.Profile.Reports.Count);
        if (theirs > mine || (theirs == mine && other.Main.Number < Main.Number)) Main = other.Main;
    }
}
