using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>An ambassador presents his credentials: "قدم السفير أوراق اعتماده إلى الرئيس", "تسلم الرئيس أوراق اعتماد السفير", "تقبل جلالته أوراق اعتماد كل من سفير كذا فلان وسفير كذا فلان".</summary>
internal sealed class CredentialReader(Scene scene, PartyReader parties)
{
    /// <summary>So many tokens before the papers the verb stands, and behind them whom they are given, or the names of several.</summary>
    private const int MostToVerb = 24, MostToReceiver = 8, MostToNames = 10;

    private readonly Honours honours = new(scene.Material, scene.Referents);

    /// <summary>Who gives the papers and who takes them, or null.</summary>
    public Pairing? Read(Telling telling)
    {
        var (papers, _, sentence, _) = telling;
        for (var verb = papers.First - 1; verb >= sentence.First && verb > papers.First - MostToVerb; verb--)
        {
            if (!scene.Material.IsWord(verb) || IsTaking(scene.Material.Passage.Form(verb)) is not { } taking) continue;
            if (scene.Material.IsParticle(verb - 1, EventParticle.Denies)) return null;
            if ((honours.At(verb + 1, null) is { } honoured ? [honoured] : Between(verb + 1, papers.First) ?? Before(verb)) is not { } subject || (taking ? Ambassador(papers.End) : Receiver(papers.End, sentence.End)) is not { } other) return null;
            return new Pairing(subject, other, false, taking ? "credentials taken" : "credentials given") { Each = true, Status = IsToCome(scene.Material.Passage.Form(verb)) ? EventStatus.Planned : null };
        }
        return null;
    }

    /// <summary>Whether a verb, or a noun of doing, takes papers (true) or gives them (false); null where it does neither.</summary>
    private static bool? IsTaking(ReadOnlySpan<char> form) => (IsToCome(form) ? WithoutAnd(form)[1..] : WithoutAnd(form)) switch
    {
        "تسلم" or "تسلمت" or "يتسلم" or "تتسلم" or "استلم" or "استلمت" or "يستلم" or "تستلم" or "تقبل" or "تقبلت" or "يتقبل" or "تلقي" or "تلقت" or "يتلقي" or "استلام" or "تسلمه" or "تسلمها" => true,
        "قدم" or "قدمت" or "يقدم" or "تقدم" or "سلم" or "سلمت" or "يسلم" or "قدما" or "قدموا" or "تقديم" or "تسليم" or "تقديمه" or "تقديمها" => false,
        _ => null,
    };

    private static bool IsToCome(ReadOnlySpan<char> form) => WithoutAnd(form) is [Letters.Seen, Letters.Ya or Letters.Ta, _, _, ..];

    private static ReadOnlySpan<char> WithoutAnd(ReadOnlySpan<char> form) => form is [Letters.Waw or Letters.Fa, _, _, _, ..] ? form[1..] : form;

    private EntityDraft[]? Between(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (parties.ReadAt(i) is { Proclitics: Proclitics.None or Proclitics.Al } list && AreOfficials(list)) return [.. list.Parties];
        return null;
    }

    private EntityDraft[]? Before(int verb) => scene.Referents.Covering(verb - 1) is { Kind: ReferentKind.Person or ReferentKind.Official } subject ? [.. subject.Entities] : null;

    /// <summary>"أوراق اعتماد السفير فلان", "أوراق اعتماد ثلاثة سفراء، وهم فلان سفير كذا وفلان سفير كذا".</summary>
    private EntityDraft[]? Ambassador(int from)
    {
        if (parties.ReadAt(from) is { } list && list.Parties.Any(party => party.Name is not null)) return AreOfficials(list) ? [.. list.Parties] : null;
        for (var i = from; i < from + MostToNames && scene.Material.IsWord(i) | scene.Material.IsComma(i); i++)
            if (scene.Material.IsForm(i, "وهم") || scene.Material.IsForm(i, "هم")) return parties.ReadAt(i + 1) is { } names && AreOfficials(names) ? [.. names.Parties] : null;
        return parties.ReadAt(from) is { } unnamed && AreOfficials(unnamed) ? [.. unnamed.Parties] : null;
    }

    private EntityDraft[]? Receiver(int from, int end)
    {
        for (var i = from; i < end && i < from + MostToReceiver; i++)
            if (parties.ReadAt(scene.Material.IsForm(i, "الي") ? i + 1 : i) is { } list && AreOfficials(list) && (scene.Material.IsForm(i, "الي") || (list.Proclitics & Proclitics.La) != 0)) return [.. list.Parties];
        return null;
    }

    private static bool AreOfficials(PartyList list) => list.Parties.All(party => party.Type == EntityType.Person);
}
