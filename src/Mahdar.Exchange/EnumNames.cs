using System.Collections.Frozen;
using System.Text;

namespace Mahdar.Exchange;

/// <summary>The names that the contract gives to the values of an enumeration: <c>ForeignMinister</c> is <c>foreign-minister</c>.</summary>
public static class EnumNames<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));
    private static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(T value) => Names[value];

    /// <summary>The value of a name; null for a name that the contract does not know.</summary>
    public static T? Find(string? name) => name is not null && Values.TryGetValue(name, out var value) ? value : null;

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }
}
