using Mahdar.Arabic;

namespace Mahdar.Extraction.Statements;

/// <summary>Which quotation, if any, opens at a token or holds it. Very short ones (a name in quotation marks) do not count as speech.</summary>
internal sealed class QuotationMap
{
    /// <summary>A quotation of so many words may be somebody's speech.</summary>
    private const int FewestWords = 3;

    private readonly Quotation?[] opening;
    private readonly Quotation?[] closing;
    private readonly int[] speechTo;

    public QuotationMap(Passage passage)
    {
        opening = new Quotation?[passage.Tokens.Length + 1];
        closing = new Quotation?[passage.Tokens.Length + 1];
        speechTo = new int[passage.Tokens.Length + 1];
        foreach (var quotation in passage.Quotations)
        {
            opening[quotation.Open] = quotation;
            if (quotation.Balanced) closing[quotation.Close] = quotation;
            if (quotation.Depth > 0 || quotation.Close - quotation.Open - 1 < FewestWords) continue;
            for (var i = quotation.Open; i <= quotation.Close && i < speechTo.Length; i++) speechTo[i] = quotation.Close;
        }
    }

    /// <summary>The quotation whose opening mark is at a token.</summary>
    public Quotation? OpeningAt(int token) => token >= 0 && token < opening.Length ? opening[token] : null;

    /// <summary>The quotation whose closing mark is at a token.</summary>
    public Quotation? ClosingAt(int token) => token >= 0 && token < closing.Length ? closing[token] : null;

    public bool IsSpeech(Quotation quotation) => quotation.Close - quotation.Open - 1 >= FewestWords;

    /// <summary>The closing mark of the quoted speech that holds a token, or 0.</summary>
    public int SpeechTo(int token) => token >= 0 && token < speechTo.Length ? speechTo[token] : 0;
}
