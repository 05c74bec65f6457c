using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Mahdar.Web.Api;

/// <summary>Where a list goes on, and in which state of the record it was begun: opaque to those who page.</summary>
internal readonly record struct Cursor(long Derived, int Offset)
{
    public override string ToString() => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Derived}.{Offset}")));

    /// <summary>Null for what is no cursor.</summary>
    public static Cursor? Parse(string text)
    {
        if (!Base64Url.IsValid(text)) return null;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var derived)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? new Cursor(derived, offset) : null;
    }
}
