namespace Mahdar.Names.Training;

/// <summary>What the trainer sees of a sentence: the numbers of the features of each word, and its label.</summary>
/// <param name="Weight">How much the sentence counts.</param>
internal sealed record TrainingSentence(int[][] Features, byte[] Labels, float Weight);
