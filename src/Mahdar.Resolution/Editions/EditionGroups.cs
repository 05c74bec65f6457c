namespace Mahdar.Resolution.Editions;

/// <summary>Which claims tell of one session.</summary>
internal sealed record EditionGroups(IReadOnlyList<EditionFact> Facts, IReadOnlyList<EditionCluster> Clusters);
