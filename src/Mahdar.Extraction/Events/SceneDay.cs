using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>
/// Gives a meeting or call that is told as held, without a day of its own, the day on which the report's scene plays: the
/// last day told before it, if that is the report's own day or one of the days just before.
/// </summary>
internal sealed class SceneDay(Scene scene)
{
    /// <summary>So many tokens back the scene is still the same.</summary>
    private const int Reach = 90;

    /// <summary>A scene of the news is at most so many days old.</summary>
    private const int MostDaysOld = 6;

    public List<EventDraft> Fill(List<EventDraft> events) => events.ConvertAll(Fill);

    private EventDraft Fill(EventDraft draft)
    {
        if (draft.When.IsKnown || draft.Status != EventStatus.Held || draft.Type is not (EventType.Meeting or EventType.Call)) return draft;
        foreach (var (first, _) in draft.Evidence)
            if (!IsBackground(first) && DayBefore(first) is { } day)
                return draft with { When = day, Rule = draft.Rule + ", on the day of the scene" };
        return draft;
    }

    /// <summary>"وكان ترامب قد التقى", "سبق أن التقى", "منذ لقائه": what came before the scene.</summary>
    private bool IsBackground(int token)
    {
        var material = scene.Material;
        for (var i = token - 1; i >= Math.Max(0, token - 8) && material.IsActive(i); i--)
        {
            if (material.Is(i, '.')) break;
            if (material.IsWord(i) && material.Passage.Form(i) is "كان" or "وكان" or "كانت" or "وكانت" or "سبق" or "وسبق" or "منذ" or "ومنذ" or "قبل" or "الاول" or "الاولي" or "اول") return true;
        }
        return false;
    }

    private Days? DayBefore(int token)
    {
        if (scene.Material.Report.Published?.From is not { } today) return null;
        for (var i = token; i >= Math.Max(0, token - Reach); i--)
            if (scene.Material.IsActive(i) && scene.Times.At(i) is { Kind: TimeKind.Date, Days: { IsOneDay: true, From: { } day } days })
                return day <= today && today.DayNumber - day.DayNumber <= MostDaysOld ? days : null;
        return null;
    }
}
