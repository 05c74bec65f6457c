using Mahdar.Model;

namespace Mahdar.Extraction.Times;

/// <summary>A day, month or year counted from one that the text named before: في اليوم التالي, ذلك العام, اليوم نفسه.</summary>
internal sealed record AnaphorPhrase(int First, int Next, string Rule, TimeUnit Unit, TimeRelation Relation) : TimePhrase(First, Next, Rule)
{
    public override Resolution Resolve(TimeSetting setting, string text)
    {
        var steps = Relation switch { TimeRelation.Following => 1, TimeRelation.Preceding => -1, _ => 0 };
        for (var i = setting.Before.Count - 1; i >= 0; i--)
        {
            if (setting.Before[i].Days is not { From: { } from, To: { } to } || Unit == TimeUnit.Day && from != to) continue;
            var days = UnitPhrase.Of(Unit, steps > 0 ? to : from, steps);
            // What followed is told in the past: a day to come, named on the way, is not what it followed.
            if (steps > 0 && setting.Tense != Tense.Future && days.From > setting.Today) continue;
            var timex = Unit switch { TimeUnit.Day => Write.Day(days.From!.Value), TimeUnit.Week => Write.Week(days.From!.Value), TimeUnit.Month => Write.Month(days.From!.Value.Year, days.From.Value.Month), _ => Write.Year(days.From!.Value.Year) };
            return new Resolution(TimeKind.Date, days, timex, $"'{text}': counted from {Write.Day(from)}, named before it");
        }
        return Resolution.Unknown($"'{text}': no day before it to count from");
    }
}
