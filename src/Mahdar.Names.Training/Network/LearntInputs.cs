using Mahdar.Learning;
using Mahdar.Names.Network;

namespace Mahdar.Names.Training.Network;

/// <summary>What the network sees of the words of a sentence, with much of it left out by chance, and the vectors of features that learn from it.</summary>
internal sealed class LearntInputs(int features, NetworkOptions options, Chance chance)
{
    private readonly LearntRows rows = new(features, options.RowRate);
    private readonly List<List<int>> active = [];
    private float[] words = [];
    private float[] masks = [];

    public ReadOnlySpan<float> Word(int word) => words.AsSpan(word * WordInput.Size, WordInput.Size);

    public void Draw(NetworkSentence sentence)
    {
        Grow(sentence.Labels.Length);
        for (var i = 0; i < sentence.Labels.Length; i++)
        {
            var word = words.AsSpan(i * WordInput.Size, WordInput.Size);
            sentence.Vectors[i].CopyTo(word);
            word[WordInput.One] = 1;
            word[WordInput.Encyclopedia] = sentence.Encyclopedia ? 1 : 0;
            AddFeatures(sentence.Features[i], active[i], word);
            Masks.Draw(masks.AsSpan(i * WordInput.Vector, WordInput.Vector), options.InputDropout, chance);
            Masks.Apply(masks.AsSpan(i * WordInput.Vector, WordInput.Vector), word);
        }
    }

    /// <summary>Moves the vectors of the features that a word had.</summary>
    public void Back(int word, Span<float> gradient)
    {
        Masks.Apply(masks.AsSpan(word * WordInput.Vector, WordInput.Vector), gradient);
        foreach (var feature in active[word]) rows.Step(feature, gradient, options.Decay);
    }

    public VectorTable Round(IReadOnlyList<ulong> index) => rows.Round(index, 1 - options.Dropout);

    private void AddFeatures(int[] some, List<int> drawn, Span<float> word)
    {
        drawn.Clear();
        foreach (var feature in some)
        {
            if (chance.Fraction() < options.Dropout) continue;
            drawn.Add(feature);
            rows.AddTo(word, feature);
        }
    }

    private void Grow(int count)
    {
        while (active.Count < count) active.Add([]);
        if (words.Length >= count * WordInput.Size) return;
        words = new float[count * 2 * WordInput.Size];
        masks = new float[count * 2 * WordInput.Vector];
    }
}
