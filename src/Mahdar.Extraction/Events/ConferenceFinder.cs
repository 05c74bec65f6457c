using Mahdar.Arabic;
using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>A gathering of many, by the words at tokens <paramref name="First"/> to <paramref name="End"/> (excluded) that open its name. <paramref name="Edition"/>: which of the report's sessions it is, or -1.</summary>
internal readonly record struct Conference(int First, int End, int Edition);

/// <summary>Tells where a gathering of many is named, which people attend, speak at, come to or leave: "القمة العربية", "مؤتمر ميونيخ للأمن", "اجتماع لوزراء خارجية الاتحاد الأوروبي".</summary>
internal sealed class ConferenceFinder(Scene scene, EditionFinder editions, RecentParties recent)
{
    /// <summary>So many words stand at most between a word for a sitting and whose it is: "الجلسة الافتتاحية للقمة".</summary>
    private const int MostToOwner = 4;

    /// <summary>"أعمال القمة": what stands behind is the conference.</summary>
    private const string Works = "أعمال";

    private readonly Material material = scene.Material;

    /// <summary>The conference whose words begin at a token, or null; "قمة مع نظيره" is a meeting.</summary>
    public Conference? At(int token)
    {
        foreach (var match in material.Matches.At(token))
        {
            if ((match.Proclitics & ~(Proclitics.Ba | Proclitics.La | Proclitics.Al | Proclitics.Wa)) != 0 || match.Entry.Kind != EntryKind.Series && match.Entry.Value is not SessionMark { Noun: not Works }) continue;
            var edition = editions.StartingNear(token);
            // "حزب المؤتمر الشعبي العام", "المؤتمر الوطني العام": a body of that name.
            if (edition < 0 && match.Entry.Kind != EntryKind.Series && scene.Referents.Covering(token) is { Kind: ReferentKind.Organization } body && (body.First < token || match.Definite)) return null;
            if (match.Entry.Value is SessionMark mark ? !IsOfMany(match, mark, edition) : scene.IsOfTwoStates(match)) continue;
            if (scene.LinkAt(match.End, out _) is LinkKind.With or LinkKind.Between) return null;
            return new Conference(token, match.End, edition >= 0 ? edition : editions.Told(match));
        }
        return null;
    }

    /// <summary>"قمة مجموعة السبع", "القمة" of a session told before, not "القمة" of a mountain, nor a body that sits all the time.</summary>
    public bool IsNamed(Conference conference)
    {
        foreach (var match in material.Matches.At(conference.First))
            if (match.Entry.Value is SessionMark { Noun: var noun }) return conference.Edition >= 0 || noun is "مؤتمر" or "منتدى" or "ملتقى" || HasOwner(match.End);
        return conference.Edition >= 0;
    }

    /// <summary>Not "قمة هلسنكي", of which neither those who meet nor the body is told.</summary>
    public bool IsOpen(Conference conference) => IsNamed(conference) || !material.Passage.Form(conference.First).EndsWith("قمه");

    /// <summary>"قمة", "منتدى", "مؤتمر" but not one for journalists; "اجتماع", "جلسة" only of a body or of officials of many states.</summary>
    private bool IsOfMany(Match noun, SessionMark mark, int edition) => edition >= 0 && !material.IsParticle(noun.End, EventParticle.Press) || mark.Noun switch
    {
        "قمة" => !IsOfTwoTold(noun),
        "مؤتمر" => !mark.Own && !material.IsParticle(noun.End, EventParticle.Press),
        "منتدى" or "ملتقى" => true,
        _ => !mark.Own && HasOwner(noun.End),
    };

    /// <summary>"حضور القمة", "قمة سنغافورة" where those of two or three states are told to meet.</summary>
    private bool IsOfTwoTold(Match noun) => !HasOwner(noun.End) && recent.Meeting(noun.First) is { Summit: true } told && PartyReader.Sides(told.Parties) <= 3;

    /// <summary>"اجتماعات الجمعية العمومية", "اجتماع للتحالف الدولي": a word for a body of many, not "مجلس الوزراء", "اللجنة".</summary>
    private static bool IsOfStates(Match body) => body.Entry.Name is "جمعية" or "جامعة" or "منظمة" or "رابطة" or "اتحاد" or "حلف" or "مجموعة" or "تحالف";

    /// <summary>"وزراء", "رؤساء", not "نواب الحزب", "أعضاء الحكومة".</summary>
    private static bool IsOfGovernment(Role role) => role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister or Role.Minister;

    /// <summary>"لمجلس الأمن", "لوزراء الخارجية العرب", "الوزاري العربي", "السنوي": whose sitting it is, or of what kind.</summary>
    private bool HasOwner(int from)
    {
        for (var i = from; i < from + MostToOwner; i++)
        {
            if (scene.MarkAt<ManyMark>(i, out _) is not null) return true;
            if (scene.Referents.StartingAt(i) is { } owner) return owner is { Kind: ReferentKind.Organization, Entity.Sort: "intergovernmental" or "forum" } || owner is { Kind: ReferentKind.Official, Office: { Number: Number.Many, Role: var role } } && IsOfGovernment(role);
            foreach (var match in material.Matches.At(i))
                if (match.Entry is { Kind: EntryKind.Head, Number: Number.Many, Role: { } head } && IsOfGovernment(head) && !material.IsForm(i - 1, "مجلس") && !material.IsForm(i - 1, "لمجلس") || match.Entry is { Kind: EntryKind.Marker, Value: LeadersMark or YearlyMark or SessionMark { Own: false, Noun: "قمة" or "مؤتمر" or "منتدى" or "ملتقى" or "دورة" } } || match.Entry.Kind == EntryKind.Series || match.Entry.Value is Editions.BodyMark && IsOfStates(match)) return true;
            if (!material.IsWord(i) || scene.LinkAt(i, out _) is not (null or LinkKind.Skip)) return false;
        }
        return false;
    }
}
