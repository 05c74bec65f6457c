namespace Mahdar.Names.Training.Network;

/// <summary>What the network learns from.</summary>
/// <param name="Vectors">The vector that unlabelled news gives each word.</param>
/// <param name="Features">The numbers of the features of each word.</param>
/// <param name="Labels">The label of each word.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record NetworkSentence(float[][] Vectors, int[][] Features, byte[] Labels, bool Encyclopedia, float Weight);
