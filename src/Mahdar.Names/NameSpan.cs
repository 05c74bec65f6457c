namespace Mahdar.Names;

/// <summary>
/// A name: tokens <paramref name="FirstToken"/> (included) to <paramref name="EndToken"/> (excluded). The first may carry a proclitic.
/// </summary>
/// <param name="Margin">
/// How much worse, in logits, the best reading of the sentence is in which these tokens are not this name: about 0 is a guess, above 3 is sure.
/// </param>
public readonly record struct NameSpan(int FirstToken, int EndToken, NameKind Kind, float Margin);
