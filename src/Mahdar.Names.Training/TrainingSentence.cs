namespace Mahdar.Names.Training;

/// <summary>What the trainer sees of a sentence: the numbers of the features of each word, and its label.</summary>
/// <param name="Features">Those that the sentence alone gives.</param>
/// <param name="Named">For each feature a bit for each word that it knows by name: <see cref="FeatureSink.Bit"/>.</param>
/// <param name="DocumentFeatures">Those that the rest of its document adds; null where it is not known.</param>
/// <param name="Weight">How much the sentence counts.</param>
internal sealed record TrainingSentence(int[][] Features, byte[][] Named, int[][]? DocumentFeatures, byte[] Labels, float Weight);
