namespace Mahdar.Names.Training;

/// <summary>The weights of one or more fields, added up, and rounded to the small integers of the model file.</summary>
internal sealed class LearntWeights(IReadOnlyList<ulong> features)
{
    private readonly float[] weights = new float[features.Count * NameLabels.Scored];
    private readonly float[] transitions = new float[Transitions.Size];

    public void Add(FieldTrainer field, float share)
    {
        for (var i = 0; i < weights.Length; i++) weights[i] += field.FeatureWeights[i] * share;
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++)
                transitions[before * NameLabels.Count + label] += field.Transition(before, label) * share;
    }

    public ModelPart Round() => new(transitions.Select(weight => (short)Units(weight, short.MaxValue)).ToArray(), Features());

    private List<(uint, sbyte[])> Features()
    {
        var rows = new List<(uint, sbyte[])>();
        var taken = new HashSet<uint>();
        for (var feature = 0; feature < features.Count; feature++)
        {
            var row = new sbyte[NameLabels.Scored];
            for (var label = 0; label < row.Length; label++) row[label] = (sbyte)Units(weights[feature * NameLabels.Scored + label], sbyte.MaxValue);
            if (row.Any(weight => weight != 0) && taken.Add(WeightTable.Key(features[feature]))) rows.Add((WeightTable.Key(features[feature]), row));
        }
        return rows;
    }

    private static int Units(float weight, int most) => Math.Clamp((int)MathF.Round(weight * NameModel.Scale), -most, most);
}
