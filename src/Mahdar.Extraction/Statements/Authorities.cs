using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Tells for which state a court, a prosecutor's office or a police speaks that is told by a name of its own: "محكمة تونسية", "مكتب المدعي العام", "شرطة بنزرت", "لائحة الاتهام", "بعثة تونس لدى الأمم المتحدة".</summary>
internal sealed class Authorities(Material material, ReferentIndex referents, EntityBook book, StateBefore states)
{
    private readonly Dictionary<EntityDraft, EntityDraft?> known = [];

    /// <summary>The authority as an organ of its state: the one told in its name or behind it, else the one spoken of; null where the body is no authority.</summary>
    public EntityDraft? Organ(EntityDraft body)
    {
        if (body is not { Type: EntityType.Organization, Ref: null, Name: { } name, Mentions: [var first, ..] }) return null;
        if (known.TryGetValue(body, out var organ)) return organ;
        var code = IsMission(name) ? body.Country ?? SenderIn(first.Span) : IsAuthority(Letters.Fold(name)) ? body.Country ?? body.Mentions.Select(mention => StateIn(mention.Span)).FirstOrDefault(state => state is not null) ?? (IsPlain(first.Span) ? states.Of(FirstOf(first.Span)) : null) : null;
        return known[body] = code is null ? null : book.Organ(code, name);
    }

    /// <summary>"محكمة", "مكتب المدعي", "مجلس الوزراء", "هيئة محلفين", "القيادة العامة للجيش"; no court of many states.</summary>
    private static bool IsAuthority(string name)
    {
        var words = name.Split(' ');
        if (name.Contains("دولي", StringComparison.Ordinal) || name.Contains("لحقوق", StringComparison.Ordinal)) return false;
        var noun = Letters.WithoutArticle(words[0]);
        if (Particles.Is(noun, Particle.Authority)) return true;
        if (noun is "مجلس" && words.Length > 1 && words[1] == "الوزراء") return true;
        return words.Length > 1 && (noun is "لايحه" && words[1].EndsWith("اتهام", StringComparison.Ordinal) || noun is "مكتب" or "هييه" or "ممثلو" && Particles.Is(Letters.WithoutArticle(words[1]), Particle.Authority | Particle.Justice) || noun is "قياده" && words.Any(word => Particles.Is(word.StartsWith("لل", StringComparison.Ordinal) ? word.AsSpan(2) : Letters.WithoutArticle(word), Particle.Forces)));
    }

    private static bool IsMission(string name) => name.StartsWith("بعثة ", StringComparison.Ordinal) || name.StartsWith("البعثة ", StringComparison.Ordinal);

    /// <summary>"بعثة تونس لدى الأمم المتحدة": the state told right behind the noun; null where it is another's mission.</summary>
    private string? SenderIn(Span span)
    {
        foreach (var match in material.Matches.At(FirstOf(span) + 1))
            if (match.Entry is { Kind: EntryKind.State or EntryKind.Nationality, State: { } sender }) return sender;
        return null;
    }

    /// <summary>"المحكمة العليا", not "محكمة كييل": nothing but everyday words, of which none names the place of another state.</summary>
    private bool IsPlain(Span span)
    {
        for (var i = FirstOf(span) + 1; i < material.Tokens.Length && material.Tokens[i].Start < span.End; i++)
            if (material.IsWord(i) && !material.HasArticle(i) && (material.FlagsOf(i) & WordFlags.Common) == 0) return false;
        return true;
    }

    /// <summary>The token in which a span begins: in "لشرطة" behind the ل.</summary>
    private int FirstOf(Span span)
    {
        var token = material.Passage.TokenAt(span.Start);
        return token > 0 && material.Tokens[token - 1].End > span.Start ? token - 1 : token;
    }

    /// <summary>The state of a nationality or place within the words of a mention, or of the place where it sits, right behind; null where none is told.</summary>
    private string? StateIn(Span span)
    {
        var end = FirstOf(span);
        while (end < material.Tokens.Length && material.Tokens[end].Start < span.End)
        {
            foreach (var match in material.Matches.At(end))
                if (match.Entry is { Kind: EntryKind.Nationality or EntryKind.Capital or EntryKind.Place or EntryKind.State, State: { } land }) return land;
            end++;
        }
        return material.IsForm(end, "في") && referents.StartingAt(end + 1) is { } seat ? seat.Entity.Land : null;
    }
}
