using System.Collections;

namespace Mahdar.Model.Claims;

/// <summary>Ids of which there may be very many, as texts when they are looked at.</summary>
public sealed class IdList(ClaimId[] ids) : IReadOnlyList<string>
{
    public int Count => ids.Length;

    public string this[int index] => ids[index].ToString();

    public IEnumerator<string> GetEnumerator() => ids.Select(id => id.ToString()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
