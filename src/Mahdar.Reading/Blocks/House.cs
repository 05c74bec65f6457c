using Mahdar.Model;

namespace Mahdar.Reading.Blocks;

/// <summary>What is known of a publisher's pages. <paramref name="Tail"/> counts the leads of other stories that end them.</summary>
internal sealed record House(string Publisher, BlockKind Headline, int Tail)
{
    public static readonly House Unknown = new("", BlockKind.Related, 0);

    /// <summary>Whether the house is one of the table, whose habits are known.</summary>
    public bool IsKnown => Publisher.Length > 0;
}
