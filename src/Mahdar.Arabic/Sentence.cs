namespace Mahdar.Arabic;

/// <summary>Tokens <paramref name="First"/> (included) to <paramref name="End"/> (excluded) of one sentence, in line number <paramref name="Line"/>.</summary>
public readonly record struct Sentence(int First, int End, int Line)
{
    public bool Contains(int token) => token >= First && token < End;
}
