using System.Collections.Concurrent;

namespace Mahdar.Names;

/// <summary>Lends each thread a tagger of its own for one model.</summary>
internal sealed class TaggerPool(NameModel model)
{
    private readonly ConcurrentBag<PassageTagger> idle = [];

    public PassageTagger Take() => idle.TryTake(out var tagger) ? tagger : new PassageTagger(model);

    public void Return(PassageTagger tagger) => idle.Add(tagger);
}
