using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;

namespace Mahdar.Extraction.Mentions;

/// <summary>Tells which state a report means by a word that is no name of one: المملكة, السلطنة (data/states/realms).</summary>
internal sealed class Realms(Material material)
{
    private Dictionary<string, int>? told;
    private string? host;
    private bool isHostSought;

    /// <summary>Of the states that it may be the one that the report speaks of most, the first of the table where two are equal; null where it speaks of none. "جارتها الجنوبية" is one where the report speaks of the other.</summary>
    public string? StateOf(Match match)
    {
        var states = (IReadOnlyList<string>)match.Entry.Value!;
        if (match.Entry.State is { } beside) return Told.ContainsKey(beside) ? states[0] : null;
        string? best = null;
        foreach (var code in states)
            if (Told.GetValueOrDefault(code) > (best is null ? 0 : Told[best])) best = code;
        return best;
    }

    /// <summary>"سفير المملكة", "وزير خارجية السلطنة": the state that a word alone tells at a token; null where it goes on (المملكة البحرينية) or may be another word.</summary>
    public string? At(int token, out int end)
    {
        end = token;
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Realm, State: null, Sort: null } && match.Proclitics is Proclitics.None or Proclitics.Al && !material.Matches.Has(token, EntryKind.State) && !material.Matches.Has(match.End, EntryKind.Nationality))
            {
                end = match.End;
                return StateOf(match);
            }
        return null;
    }

    /// <summary>"سفير خادم الحرمين الشريفين لدى تركيا": only its own house calls an ambassador so.</summary>
    private string? LordOf(int token) => material.Matches.TryGet(token, EntryKind.Head, out var lord) && lord.Proclitics == Proclitics.None ? lord.Entry.State : null;

    /// <summary>"سفير الكويت لدى المملكة": the state to which diplomats are sent that the report need not name; null where it tells none so.</summary>
    public string? Host
    {
        get
        {
            if (isHostSought) return host;
            isHostSought = true;
            for (var i = 0; i < material.Tokens.Length && host is null; i++)
                if (material.IsForm(i, "لدي") && !material.Matches.Has(i + 1, EntryKind.State)) host = At(i + 1, out _);
                else if (material.IsForm(i, "سفير") || material.IsForm(i, "وسفير")) host = LordOf(i + 1);
            return host;
        }
    }

    /// <summary>How often each state, its capital, its people or an official of the tables stands in the report.</summary>
    private Dictionary<string, int> Told
    {
        get
        {
            if (told is not null) return told;
            told = [];
            for (var i = 0; i < material.Tokens.Length; i++)
                foreach (var match in material.Matches.At(i))
                    if (match.Entry is { State: { } code, Kind: EntryKind.State or EntryKind.Nationality or EntryKind.Capital or EntryKind.Metonym or EntryKind.Place or EntryKind.Person }) told[code] = told.GetValueOrDefault(code) + 1;
            return told;
        }
    }
}
