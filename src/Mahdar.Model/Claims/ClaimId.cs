namespace Mahdar.Model.Claims;

/// <summary>
/// An id of the record in eight bytes: a letter for its kind, and twelve digits of five bits each. As text <c>q-4f0c1m2x9ab7</c>; ids have the order
/// of their texts. The default is no id.
/// </summary>
public readonly record struct ClaimId : IComparable<ClaimId>
{
    private const string Kinds = " cdepqr", Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12, BitsOfDigit = 5, BitsOfDigits = Length * BitsOfDigit;

    private readonly ulong bits;

    private ClaimId(ulong bits) => this.bits = bits;

    /// <param name="kind">One of <c>c d e p q r</c>.</param>
    /// <param name="digits">Twelve of five bits, the first lowest; what is above them is not looked at.</param>
    public static ClaimId Of(char kind, ulong digits)
    {
        var bits = (ulong)Kinds.IndexOf(kind);
        for (var i = 0; i < Length; i++, digits >>= BitsOfDigit) bits = (bits << BitsOfDigit) | (digits & 31);
        return new ClaimId(bits);
    }

    /// <summary>Null where the text is no such id.</summary>
    public static ClaimId? Of(ReadOnlySpan<char> text)
    {
        if (text.Length != Length + 2 || text[1] != '-' || Kinds.IndexOf(text[0]) is not (> 0 and var kind)) return null;
        var bits = (ulong)kind;
        foreach (var c in text[2..])
        {
            if (Digits.IndexOf(c) is not (>= 0 and var digit)) return null;
            bits = (bits << BitsOfDigit) | (uint)digit;
        }
        return new ClaimId(bits);
    }

    /// <exception cref="FormatException">The text is no such id.</exception>
    public static ClaimId Parse(ReadOnlySpan<char> text) => Of(text) ?? throw new FormatException($"{text} is no id.");

    /// <summary>As it is kept beside others.</summary>
    public static ClaimId OfNumber(ulong number) => new(number);

    public ulong Number => bits;

    public char Kind => Kinds[(int)(bits >> BitsOfDigits)];

    public static implicit operator string(ClaimId id) => id.ToString();

    public int CompareTo(ClaimId other) => bits.CompareTo(other.bits);

    public override string ToString() => string.Create(Length + 2, bits, static (text, bits) =>
    {
        for (var i = text.Length - 1; i > 1; i--, bits >>= BitsOfDigit) text[i] = Digits[(int)(bits & 31)];
        (text[0], text[1]) = (Kinds[(int)bits], '-');
    });
}
