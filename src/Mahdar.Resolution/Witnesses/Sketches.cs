namespace Mahdar.Resolution.Witnesses;

/// <summary>The sketches of all reports, without the formulas that very many of them have.</summary>
internal sealed class Sketches
{
    private readonly ulong[][] sketches;
    private readonly int?[] days;

    public Sketches(IReadOnlyList<ulong[]> all, int?[] days)
    {
        sketches = [.. all];
        this.days = days;
        Candidates = CandidatePairs.Of(sketches, days);
        if (Candidates.Formulas.Count > 0) Parallel.For(0, sketches.Length, i => sketches[i] = WithoutFormulas(sketches[i]));
    }

    public int Count => sketches.Length;

    public CandidatePairs Candidates { get; }

    public int Size(int report) => sketches[report].Length;

    public Overlap Compare(int a, int b) => new(a, b, Size(a), Size(b), Shared(sketches[a], sketches[b]), Math.Abs(days[a] - days[b] ?? 0));

    private ulong[] WithoutFormulas(ulong[] sketch) =>
        Array.Exists(sketch, Candidates.Formulas.Contains) ? Array.FindAll(sketch, shingle => !Candidates.Formulas.Contains(shingle)) : sketch;

    private static int Shared(ulong[] a, ulong[] b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }
}
