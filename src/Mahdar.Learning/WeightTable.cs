namespace Mahdar.Learning;

/// <summary>A weight for every feature, a byte each, where its hash falls. Features that fall together share one; of so few that matter it costs next to nothing.</summary>
public sealed class WeightTable
{
    private readonly sbyte[] weights;
    private readonly float scale;

    internal WeightTable(sbyte[] weights, float scale) => (this.weights, this.scale) = (weights, scale);

    /// <summary>Rounds weights, whose number is a power of two.</summary>
    public static WeightTable Round(ReadOnlySpan<double> weights)
    {
        double most = 0;
        foreach (var weight in weights) most = Math.Max(most, Math.Abs(weight));
        var scale = most > 0 ? (float)(most / sbyte.MaxValue) : 1;
        var rounded = new sbyte[weights.Length];
        for (var i = 0; i < rounded.Length; i++) rounded[i] = (sbyte)Math.Round(weights[i] / scale);
        return new WeightTable(rounded, scale);
    }

    internal ReadOnlySpan<sbyte> Weights => weights;

    internal float Scale => scale;

    /// <summary>The sum of the weights of all features.</summary>
    public float Score(FeatureBag bag)
    {
        var sum = 0;
        foreach (var item in bag.Items) sum += weights[(int)item & weights.Length - 1];
        return sum * scale;
    }

    /// <summary>How likely a score makes a yes, where no scores 0.</summary>
    public static float Likelihood(float score) => (float)(1 / (1 + Exponential.Of(-score)));
}
