using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Events;

/// <summary>Who meets whom. <paramref name="Each"/>: the subjects meet the others one by one. Where no others are told, the subjects meet one another.</summary>
internal sealed record Pairing(IReadOnlyList<EntityDraft> Subjects, IReadOnlyList<EntityDraft> Others, bool Each, string Rule)
{
    /// <summary>Whether the words themselves name all.</summary>
    public bool Told { get; init; } = true;

    /// <summary>Whether people without name or office act for one of the sides (وفد, مسؤولون).</summary>
    public bool Delegated { get; init; }

    /// <summary>The parties of each meeting.</summary>
    public IEnumerable<IReadOnlyList<EntityDraft>> Meetings()
    {
        if (!Each || Others.Count == 0) yield return Subjects.Concat(Others).Distinct().ToArray();
        else
            foreach (var other in Others)
                if (!Subjects.Contains(other)) yield return Subjects.Append(other).ToArray();
    }
}
