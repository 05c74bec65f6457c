namespace Mahdar.Names.Training.Network;

/// <summary>What the network learns from.</summary>
/// <param name="Vectors">The vector that unlabelled news gives each word.</param>
/// <param name="Features">The numbers of the features of each word.</param>
/// <param name="Named">For each feature whether it tells the word from all others.</param>
/// <param name="Document">The vector of the document.</param>
/// <param name="Labels">The label of each word.</param>
internal sealed record NetworkSentence(float[][] Vectors, int[][] Features, bool[][] Named, float[] Document, byte[] Labels, bool Encyclopedia, float Weight);
