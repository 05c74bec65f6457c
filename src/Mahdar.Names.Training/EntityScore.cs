namespace Mahdar.Names.Training;

/// <summary>Names found against names annotated, by the rule of conlleval: a name counts if its words and its kind are exactly right.</summary>
public sealed class EntityScore
{
    private readonly int[] right = new int[NameLabels.Kinds + 1], found = new int[NameLabels.Kinds + 1], annotated = new int[NameLabels.Kinds + 1];

    public double F1 => Harmonic(right.Sum(), found.Sum(), annotated.Sum());

    public double Of(NameKind kind) => Harmonic(right[(int)kind], found[(int)kind], annotated[(int)kind]);

    public void Add(IReadOnlyList<NameSpan> truth, IReadOnlyList<NameSpan> answer)
    {
        foreach (var name in truth) annotated[(int)name.Kind]++;
        foreach (var name in answer)
        {
            found[(int)name.Kind]++;
            if (truth.Any(other => other.FirstToken == name.FirstToken && other.EndToken == name.EndToken && other.Kind == name.Kind)) right[(int)name.Kind]++;
        }
    }

    public override string ToString() => FormattableString.Invariant(
        $"F1 {F1:0.0000} (P {Ratio(right.Sum(), found.Sum()):0.000} R {Ratio(right.Sum(), annotated.Sum()):0.000}) PERS {Of(NameKind.Person):0.000} LOC {Of(NameKind.Place):0.000} ORG {Of(NameKind.Organization):0.000} MISC {Of(NameKind.Other):0.000}");

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

    private static double Harmonic(int right, int found, int annotated) => found + annotated == 0 ? 0 : 2.0 * right / (found + annotated);
}
