namespace Mahdar.Names.Training;

/// <summary>Turns learnt weights into the small integers of the model file.</summary>
internal static class ModelQuantizer
{
    public static ModelPart Round(FeatureIndex index, FieldTrainer field)
    {
        var transitions = new short[Transitions.Size];
        for (var before = 0; before < NameLabels.Count; before++)
            for (var label = 0; label < NameLabels.Count; label++)
                transitions[before * NameLabels.Count + label] = (short)Units(field.Transition(before, label), short.MaxValue);
        return new ModelPart(transitions, Features(index, field.FeatureWeights));
    }

    private static List<(uint, sbyte[])> Features(FeatureIndex index, ReadOnlySpan<float> weights)
    {
        var features = new List<(uint, sbyte[])>();
        var taken = new HashSet<uint>();
        for (var feature = 0; feature < index.Features.Count; feature++)
        {
            var row = new sbyte[NameLabels.Scored];
            for (var label = 0; label < row.Length; label++) row[label] = (sbyte)Units(weights[feature * NameLabels.Scored + label], sbyte.MaxValue);
            if (row.Any(weight => weight != 0) && taken.Add(WeightTable.Key(index.Features[feature])))
                features.Add((WeightTable.Key(index.Features[feature]), row));
        }
        return features;
    }

    private static int Units(float weight, int most) => Math.Clamp((int)MathF.Round(weight * NameModel.Scale), -most, most);
}
