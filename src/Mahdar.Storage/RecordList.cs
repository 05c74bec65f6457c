using System.Collections;

namespace Mahdar.Storage;

/// <summary>The answer to a question: how many records it has is known, each is read from the store when it is looked at, and not kept.</summary>
public sealed class RecordList<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<string> ids;
    private readonly Func<string, T> read;

    internal RecordList(IReadOnlyList<string> ids, Func<string, T> read) => (this.ids, this.read) = (ids, read);

    public int Count => ids.Count;

    public T this[int index] => read(ids[index]);

    public IEnumerator<T> GetEnumerator() => ids.Select(read).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
