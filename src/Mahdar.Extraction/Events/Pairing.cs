using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Who meets whom. <paramref name="Each"/>: the subjects meet the others one by one. Where no others are told, the subjects meet one another.</summary>
internal sealed record Pairing(IReadOnlyList<EntityDraft> Subjects, IReadOnlyList<EntityDraft> Others, bool Each, string Rule)
{
    /// <summary>What tells of it before any word of status does: "اتفقا على الاجتماع" is to come.</summary>
    public Model.EventStatus? Status { get; init; }

    /// <summary>Whether the words themselves name all.</summary>
    public bool Told { get; init; } = true;

    /// <summary>Whether people without name or office act for one of the sides (وفد, مسؤولون).</summary>
    public bool Delegated { get; init; }

    /// <summary>Whether those who lead states are told, though none of them by a name: "التقى زعيما البلدين".</summary>
    public bool Leaders { get; init; }

    /// <summary>Whether it was before what is told of them: "وكان قد التقاه".</summary>
    public bool Before { get; init; }

    /// <summary>Whether all are told to meet at once: "استقبلهما الرئيس".</summary>
    public bool AtOnce { get; init; }

    /// <summary>Whether the subjects, too, meet the others one by one: "وسيجري بوتين وإردوغان لقاءات ثنائية مع روحاني".</summary>
    public bool Apart { get; init; }

    /// <summary>The parties of each meeting.</summary>
    public IEnumerable<IReadOnlyList<EntityDraft>> Meetings()
    {
        if (!Each && Subjects.Count > 0 && Unnamed() is { Count: > 0 } unnamed)
        {
            yield return Subjects.Concat(Others).Except(unnamed).Distinct().ToArray();
            foreach (var state in unnamed) yield return Subjects.Append(state).ToArray();
        }
        else if (!Each || Others.Count == 0) yield return Subjects.Concat(Others).Distinct().ToArray();
        else
            foreach (var other in Others)
                if (!Subjects.Contains(other))
                    foreach (var subject in Apart ? Subjects.Select(one => (IReadOnlyList<EntityDraft>)[one]) : [Subjects]) yield return subject.Append(other).ToArray();
    }

    /// <summary>"التقى الرئيس الأميركي وعددا من المسؤولين الأميركيين": states for whom people without a name act beside one who is named.</summary>
    private List<EntityDraft> Unnamed() =>
        Others.Where(party => (party.Type == Model.EntityType.State || party is { Type: Model.EntityType.Person, Name: null }) && Others.Any(other => other is { Type: Model.EntityType.Person, Name: not null } && Equals(PartyReader.SideOf(other), PartyReader.SideOf(party)))).ToList();
}
