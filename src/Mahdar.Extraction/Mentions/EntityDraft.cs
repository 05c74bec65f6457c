using Mahdar.Extraction.Lexicon;
using Mahdar.Model;

namespace Mahdar.Extraction.Mentions;

/// <summary>An entity while it is gathered. It gets its id when the book is closed.</summary>
public sealed class EntityDraft(EntityType type)
{
    public EntityType Type { get; } = type;
    public string Id { get; set; } = "";
    public string? Name { get; set; }
    /// <summary>Whether the name is that of the tables, because the report only implied the entity so far.</summary>
    public bool IsNameOfTable { get; set; }
    public string? Latin { get; set; }
    public string? Ref { get; set; }
    /// <summary>The state that a place lies in, or that an organization acts for (alpha-2).</summary>
    public string? Country { get; set; }
    /// <summary>The state that it is, or that it lies in or acts for (alpha-2).</summary>
    public string? Land => Type == EntityType.State ? Ref : Country;
    /// <summary>An organization's kind in data/organizations.</summary>
    public string? Sort { get; set; }
    /// <summary>Whether it is a body that hands on what others say.</summary>
    public bool IsOutlet => Sort is "news-agency" or "newspaper" or "broadcaster" or "website";
    /// <summary>Whether a fact speaks of it, though nothing names it.</summary>
    public bool IsUsed { get; set; }
    public List<Mention> Mentions { get; } = [];

    // A person's:
    public string[] NameWords { get; set; } = [];
    public PersonFacts? Facts { get; set; }
    public Gender Gender { get; set; }
    public List<HeldHere> Offices { get; } = [];
    /// <summary>What a minister is over by each title that the report gives him: its words, folded, without articles.</summary>
    public List<HashSet<string>> Fields { get; } = [];
    public int LastToken { get; set; }
    /// <summary>Where the name stands, in ascending order as far as it is known.</summary>
    public List<int> NamedAt { get; } = [];

    /// <summary>Where the name is spelled otherwise than in <see cref="NameWords"/>.</summary>
    public List<NameSpan> Spellings { get; } = [];

    /// <summary>How far before a token the name stands last; large where it stands only after it.</summary>
    public int Distance(int token)
    {
        var nearest = int.MaxValue / 2;
        foreach (var at in NamedAt)
            nearest = Math.Min(nearest, at <= token ? token - at : int.MaxValue / 4 + at);
        return nearest;
    }

    /// <summary>The state that the person speaks for: that of an office told here, or the one that the tables know.</summary>
    public string? RepresentedState
    {
        get
        {
            var former = default(string);
            var ofBody = false;
            foreach (var office in Offices)
                if (office.Of.State is not { } state) ofBody |= office.Of.Organization is not null;
                else if (office.Status != OfficeStatus.Former) return state;
                else former ??= state;
            return ofBody ? null : former ?? Facts?.State;
        }
    }

    public OrganizationSpan? RepresentedOrganization => Offices.Select(o => o.Of.Organization).FirstOrDefault(o => o is not null && AffiliationReader.StateOf(o) is null);
}

/// <summary>An office that this report gives a person. Tokens <paramref name="First"/> to <paramref name="End"/> tell it; <paramref name="IsOwnerGuessed"/>: they do not say whose it is, and it was looked for.</summary>
public sealed record HeldHere(Role Role, string Title, Affiliation Of, OfficeStatus Status, int First, int End, string Rule, bool IsOwnerGuessed = false);
