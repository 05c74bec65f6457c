namespace Mahdar.Learning;

/// <summary>
/// Learns weights under which the right candidates of each choice are likely (a log-linear model, by steps that shrink for what was
/// seen often; the mean of all rounds but the first half). The same choices in the same order give the same table on every machine.
/// </summary>
public static class ChoiceTrainer
{
    public static WeightTable Train(IReadOnlyList<Choice> choices, LearningOptions options)
    {
        var state = new State(1 << options.Bits, options);
        var order = Enumerable.Range(0, choices.Count).ToArray();
        var chance = new Chance(options.Seed);
        var mean = new double[1 << options.Bits];
        for (var round = 0; round < options.Rounds; round++)
        {
            chance.Shuffle(order);
            foreach (var i in order) state.Learn(choices[i]);
            if (2 * round < options.Rounds) continue;
            for (var w = 0; w < mean.Length; w++) mean[w] += state.Weights[w];
        }
        var kept = options.Rounds - (options.Rounds + 1) / 2;
        for (var w = 0; w < mean.Length; w++) mean[w] /= Math.Max(1, kept);
        return WeightTable.Round(mean);
    }

    private sealed class State(int size, LearningOptions options)
    {
        private readonly double[] squares = new double[size];
        private double[] likely = [], likelyRight = [];

        public double[] Weights { get; } = new double[size];

        public void Learn(Choice choice)
        {
            var count = choice.Candidates.Length;
            if (likely.Length < count) (likely, likelyRight) = (new double[2 * count], new double[2 * count]);
            double most = double.MinValue, all = 0, right = 0;
            for (var c = 0; c < count; c++)
            {
                double score = 0;
                foreach (var item in choice.Candidates[c]) score += Weights[(int)item & size - 1];
                likely[c] = score;
                most = Math.Max(most, score);
            }
            for (var c = 0; c < count; c++)
            {
                likely[c] = Exponential.Of(likely[c] - most);
                likelyRight[c] = choice.Right[c] ? likely[c] : 0;
                all += likely[c];
                right += likelyRight[c];
            }
            if (!(right > 0)) return;
            for (var c = 0; c < count; c++) Step(choice.Candidates[c], (likely[c] / all - likelyRight[c] / right) * choice.Weight);
        }

        private void Step(ulong[] items, double error)
        {
            foreach (var item in items)
            {
                var at = (int)item & size - 1;
                var slope = error + options.Damping * Weights[at];
                squares[at] += slope * slope;
                Weights[at] -= options.Rate * slope / (Math.Sqrt(options.Calm + squares[at]) + 1e-3);
            }
        }
    }
}
