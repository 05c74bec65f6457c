using Mahdar.Arabic;
using Mahdar.Extraction.Events;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Editions;

/// <summary>Finds the numbered or dated sessions of meetings that recur, each once, with day, place and host.</summary>
public sealed class EditionReader(Scene scene, OrdinalReader ordinals)
{
    private const int MostAhead = 24, MostUnknown = 6, MostBeside = 4, MostBefore = 12, MostStatus = 4;

    private readonly Material material = scene.Material;
    private readonly SessionReader sessions = new(scene, ordinals);
    private readonly List<EditionDraft> found = [];

    public List<EditionDraft> Read()
    {
        foreach (var sentence in material.Passage.Sentences)
            if (material.IsActive(sentence.First)) ReadSentence(sentence);
        return found;
    }

    private void ReadSentence(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (ReadAt(i, sentence) is { } draft)
            {
                Add(Circumstances(draft, sentence));
                i = draft.End - 1;
            }
    }

    private EditionDraft? ReadAt(int token, Sentence sentence)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Marker, Value: SessionMark mark } && sessions.Numbered(match, mark, sentence) is { } numbered) return numbered;
        if (sessions.SeriesAt(token) is not { } series) return sessions.Counted(token, sentence) ?? sessions.OfBody(token) ?? sessions.Yearly(token, sentence.End) ?? sessions.Forum(token, sentence.End);
        return IsMeeting(series) || IsBeside(series.First) ? new EditionDraft(sessions.Known(series), null, series.First, series.End, "edition: series") : null;
    }

    /// <summary>"على هامش الجمعية العامة", "على هامش اجتماعات الجمعية العامة", "خلال قمة": one session of it is meant.</summary>
    private bool IsBeside(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - MostBeside; i--)
        {
            if (material.IsForm(i, "هامش") || material.IsForm(i, "خلال") || material.IsForm(i, "اثناء")) return true;
            if (sessions.NounAt(i) is null) return false;
        }
        return false;
    }

    /// <summary>The name itself is of a meeting (قمة, مؤتمر), or a word of session stands before it.</summary>
    private bool IsMeeting(Match series)
    {
        return sessions.NounAt(series.First) is not null || sessions.NounAt(series.First - 1) is not null;
    }

    private EditionDraft Circumstances(EditionDraft draft, Sentence sentence)
    {
        var when = default(Days);
        var unknown = 0;
        EntityDraft? place = null;
        for (var i = draft.End; i < sentence.End && i < draft.End + MostAhead; i++)
        {
            if (!when.IsKnown && scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range, Days: { IsKnown: true } days } time && !IsSince(material.Passage.TokenAt(time.Span.Start))) when = days;
            if (scene.Times.At(i) is not null) continue;
            if (scene.Referents.StartingAt(i) is { } referent)
            {
                if (place is null && scene.IsLand(referent) && (scene.LinkAt(i - 1, out _) is LinkKind.In || (referent.Proclitics & Proclitics.Ba) != 0)) place = referent.Entity;
                i = referent.End - 1;
                continue;
            }
            if (material.Is(i, ':') || scene.LinkAt(i, out _) is LinkKind.Stop && i > draft.End || scene.TryTrigger(i, out _, out var facts) && facts is { Form: not TriggerForm.Noun, Frame: not (TriggerFrame.Light or TriggerFrame.Gather) }) break;
            if (material.IsWord(i) && ++unknown > MostUnknown) break;
        }
        if (!when.IsKnown) when = DayBefore(draft.First, sentence.First);
        place ??= PlaceBefore(draft.First, sentence.First);
        return draft with { Beside = draft.Rule != SessionReader.OnSidelines && IsBeside(draft.First), When = when, Place = place, Host = Host(draft, sentence), Status = StatusOf(draft, when, sentence), Evidence = [(draft.First, draft.End)] };
    }

    private bool IsSince(int first) => material.IsForm(first, "منذ") || material.IsForm(first - 1, "منذ");

    /// <summary>"للمشاركة الجمعة في اجتماع", "أعمالها الأحد في قمة": the day directly before.</summary>
    private Days DayBefore(int first, int sentenceFirst)
    {
        for (var i = first - 1; i >= sentenceFirst && i >= first - MostBeside; i--)
        {
            if (scene.Times.At(i) is { Kind: TimeKind.Date or TimeKind.Range, Days: { IsKnown: true } days }) return days;
            if (scene.LinkAt(i, out _) is not LinkKind.In && !material.IsForm(i, "اعمال") && !material.IsForm(i, "للمشاركه") && !material.IsForm(i, "لحضور") && !material.IsComma(i)) break;
        }
        return default;
    }

    /// <summary>"اختتمت في الرياض أمس أعمال الدورة", "سيعقد غدا في العاصمة القطرية الدوحة الاجتماع": where it is told between the verb and the session.</summary>
    private EntityDraft? PlaceBefore(int first, int sentenceFirst)
    {
        EntityDraft? place = null;
        for (var i = first - 1; i >= sentenceFirst && i >= first - MostBefore; i--)
        {
            if (scene.TryTrigger(i, out _, out var facts) && facts is { Form: not TriggerForm.Noun, Frame: TriggerFrame.Light or TriggerFrame.Gather }) return place;
            if (scene.Referents.Covering(i) is { } named && scene.IsLand(named)) place ??= named.Entity;
            else if (scene.Times.At(i) is null && scene.LinkAt(i, out _) is not LinkKind.In && !material.IsTime(i) && !material.IsComma(i) && !material.IsForm(i, "اعمال") && !material.IsForm(i, "اشغال") && !material.IsForm(i, "العاصمه") && !material.Matches.Has(i, EntryKind.Nationality) && sessions.NounAt(i) is null) return null;
        }
        return null;
    }

    /// <summary>"تستضيف لاوس الاجتماع الـ27".</summary>
    private EntityDraft? Host(EditionDraft draft, Sentence sentence)
    {
        for (var i = draft.First - 1; i >= sentence.First && i > draft.First - 16; i--)
            if (scene.TryTrigger(i, out var verb, out var facts) && facts.Frame == TriggerFrame.Host)
                return scene.Referents.StartingAt(verb.End) is { Kind: ReferentKind.State or ReferentKind.Capital } host ? host.Entity : null;
        return null;
    }

    private EditionStatus? StatusOf(EditionDraft draft, Days when, Sentence sentence)
    {
        if (material.Report.Published is { } published && when is { From: { } from, To: { } to })
            return from > published.To ? EditionStatus.Planned : to < published.From ? EditionStatus.Held : EditionStatus.Ongoing;
        // "سيعقد الاجتماع", "الاجتماع الذي ستستضيفه".
        for (var i = Math.Max(sentence.First, draft.First - MostBefore); i < Math.Min(sentence.End, draft.End + MostStatus); i++)
            if (scene.TryTrigger(i, out var verb, out var facts) && (verb.Proclitics & Proclitics.Sa) != 0 && facts.Frame is TriggerFrame.Light or TriggerFrame.Gather or TriggerFrame.Host) return EditionStatus.Planned;
        for (var i = draft.First - 1; i >= 0 && i > draft.First - 6; i--)
            if (scene.MarkAt<StatusMark>(i, out _) is { Side: not StatusSide.After } mark) return Of(mark);
        for (var i = draft.End; i < material.Tokens.Length && i < draft.End + MostStatus; i++)
            if (scene.MarkAt<StatusMark>(i, out _) is { Side: StatusSide.After or StatusSide.Both } mark) return Of(mark);
        return null;
    }

    private static EditionStatus? Of(StatusMark mark) => mark.Status switch
    {
        EventStatus.Held => EditionStatus.Held,
        EventStatus.Ongoing => EditionStatus.Ongoing,
        EventStatus.Cancelled => EditionStatus.Cancelled,
        EventStatus.Planned or EventStatus.Proposed => EditionStatus.Planned,
        _ => null,
    };

    /// <summary>One session told twice is one; a series without number, day or place is told elsewhere, or is no session.</summary>
    private void Add(EditionDraft draft)
    {
        var same = found.FindIndex(edition => edition.Series == draft.Series && (edition.Ordinal is not null && edition.Ordinal == draft.Ordinal || (edition.Ordinal is null || draft.Ordinal is null) && !AreApart(edition.When, draft.When))
            || edition.Ordinal is not null && edition.Ordinal == draft.Ordinal && edition.Ordinal > 20);
        if (same < 0)
        {
            if (draft.Ordinal is not null || draft.When.IsKnown || draft.Place is not null || draft.Beside) found.Add(draft);
            return;
        }
        var one = found[same];
        found[same] = one with
        {
            Ordinal = one.Ordinal ?? draft.Ordinal,
            When = one.When.IsKnown ? one.When : draft.When,
            Place = one.Place ?? draft.Place,
            Host = one.Host ?? draft.Host,
            Status = one.Status ?? draft.Status,
            Evidence = [.. one.Evidence, .. draft.Evidence],
        };
    }

    private static bool AreApart(Days a, Days b) => a.IsKnown && b.IsKnown && (a.To < b.From || b.To < a.From);
}
