using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>The outlet that hands words on, where it is only named beside them: "قال في كلمة بثها التلفزيون الرسمي إن", "إن اللقاء، بحسب وكالة الأفق، كان".</summary>
internal sealed class HandingOn(Material material, ReferentIndex referents)
{
    /// <summary>So far behind its phrase an outlet is named: "وفق ما أوردته وكالة الأفق".</summary>
    private const int MostToOutlet = 4;

    /// <summary>"في تصريح نشرته صحيفة الأفق": the outlet behind a verb of handing on that has the words before it for its object.</summary>
    public EntityDraft? Published(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (material.Matches.TryGet(i, EntryKind.Marker, out var verb) && verb is { Proclitics: Proclitics.None, Entry: { Key: CueTable.Relay, Value: CueFacts { ObjectWritten: true } } } && OutletAt(verb.End) is { } outlet) return outlet;
        return null;
    }

    /// <summary>"، بحسب ما ذكرته وكالة الأفق، " amid words that are not quoted as they were said.</summary>
    public EntityDraft? Cited(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!material.Matches.Has(i, EntryKind.Marker, "source:after")) continue;
            for (var at = i + 1; at <= i + MostToOutlet && at < to && material.IsWord(at); at++)
                if (OutletAt(at) is { } outlet) return outlet;
        }
        return null;
    }

    private EntityDraft? OutletAt(int token) =>
        (referents.StartingAt(token) ?? (token < material.Tokens.Length && material.Tokens[token].Kind == TokenKind.Quote ? referents.StartingAt(token + 1) : null)) is { Entity: { IsOutlet: true } outlet } ? outlet : null;
}
