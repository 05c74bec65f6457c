using Mahdar.Model.Records;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.People;

/// <summary>Adds up what speaks for and against two names being one person; keeps the reasons only where they are asked for.</summary>
internal struct Scale(bool keepsReasons)
{
    private static readonly Reasons Table = new("people/reasons");

    private readonly List<Reason>? pro = keepsReasons ? [] : null, contra = keepsReasons ? [] : null;

    public double Points { get; private set; }

    public void Add(double points, string reason, params ReadOnlySpan<object> values)
    {
        Points += points;
        if (pro is not null) (points < 0 ? contra : pro)!.Add(Table.Of(reason, values.ToArray()));
    }

    /// <summary>The link with a score of 0 to 1: half where the points just do.</summary>
    public readonly Link LinkOf(string a, string b) => new(a, b, Math.Round(1 / (1 + Math.Exp(KinshipRule.Enough - Points)), 3), pro ?? [], contra ?? []);

    public static Reason ReasonOf(string key, params object[] values) => Table.Of(key, values);
}
