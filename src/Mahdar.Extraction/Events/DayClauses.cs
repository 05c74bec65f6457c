using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>Tells where a clause begins and ends whose day may be that of an event.</summary>
internal sealed class DayClauses(Scene scene)
{
    private readonly Material material = scene.Material;

    /// <summary>"القمة التي ستعقد في …" goes on; what follows another الذي tells of something else.</summary>
    public bool EndsAtRelative(Match trigger, int token) =>
        scene.LinkAt(token, out var next) is LinkKind.Relative && (trigger.Entry.Value is TriggerFacts { Form: not TriggerForm.Noun, Type: not EventType.Attendance } || !IsOfEvent(next));

    /// <summary>"التي ستعقد", "المقررة", "التي تستمر": words that tell more of the event before them.</summary>
    private bool IsOfEvent(int token) =>
        scene.MarkAt<StatusMark>(token, out _) is not null || scene.LinkAt(token, out _) is LinkKind.Lasting || scene.TryTrigger(token, out _, out var facts) && facts.Frame is TriggerFrame.Light or TriggerFrame.Gather;

    public bool EndsClause(int token)
    {
        if (material.Tokens[token].Kind == TokenKind.Quote || material.Is(token, ':') || material.Is(token, ';') || material.Is(token, '؛')) return true;
        if (scene.Referents.Covering(token) is not null || CarriesOn(token)) return false;
        return scene.IsSpeech(token) || Says(token) || IsFuture(token) || IsStop(token) || IsOtherEvent(token) && !IsSameEvent(token) && !IsUpon(token);
    }

    /// <summary>"قال خلال لقائه فلانا إن": what is said has its own days.</summary>
    private bool Says(int token) => Complementizer.IsAt(material, token) && scene.MarkAt<StatusMark>(token - 1, out _) is null;

    private bool IsStop(int token) => scene.LinkAt(token, out _) is LinkKind.Stop && !material.IsForm(token, "علي") && !material.IsForm(token, "خلال") && !material.IsForm(token, "وذلك") && !IsPost(token);

    /// <summary>"ممثلون لدى الأمم المتحدة": where those who meet have their post; "يلتقي نظيره لدى وصوله الجمعة".</summary>
    private bool IsPost(int token) => material.IsForm(token, "لدي") && (scene.Referents.StartingAt(token + 1) is { Kind: ReferentKind.Organization } || IsUpon(token + 1));

    /// <summary>"سيلتقي نظيره عند عودته الثلاثاء": the day on which somebody comes is that of what he then does.</summary>
    private bool IsUpon(int token) =>
        material.IsWord(token - 1) && material.Passage.Form(token - 1) is "عند" or "لدي" or "فور" && scene.TryTrigger(token, out var coming, out var facts) && facts is { Type: EventType.Visit, Form: TriggerForm.Noun } && scene.Times.At(coming.End) is { Kind: TimeKind.Date };

    /// <summary>A word of an event that does not only carry another's.</summary>
    private bool IsOtherEvent(int token) => scene.TryTrigger(token, out _, out var facts) && facts.Frame is not (TriggerFrame.Light or TriggerFrame.Gather);

    /// <summary>"التقى كيم في قمة في سنغافورة في يونيو": the noun after في is the same event.</summary>
    private bool IsSameEvent(int token) =>
        scene.TryTrigger(token, out _, out var facts) && facts.Frame is TriggerFrame.Meeting or TriggerFrame.Visit && (material.IsForm(token - 1, "في") || material.IsForm(token - 1, "خلال") || material.IsForm(token - 1, "هامش") || material.IsForm(token - 1, "اعمال"));

    /// <summary>"القمة التي من المقرر أن تعقد في", "المقرر أن تجمع": the clause tells of the event itself.</summary>
    private bool CarriesOn(int token) => material.IsForm(token, "ان") && scene.TryTrigger(token + 1, out _, out var verb) && verb is { Frame: TriggerFrame.Light or TriggerFrame.Gather, Form: not TriggerForm.Noun };

    public bool StartsClause(int token)
    {
        if (scene.Referents.Covering(token) is not null) return false;
        return scene.LinkAt(token, out _) is LinkKind.Relative || material.IsForm(token, "ثم") || IsFuture(token) || Complementizer.IsAt(material, token) || scene.IsSpeech(token) || IsOtherEvent(token);
    }

    /// <summary>"سيقضي": a verb with the س of the future.</summary>
    private bool IsFuture(int token)
    {
        if (!material.StartsWith(token, 'س') || scene.TryTrigger(token, out _, out _)) return false;
        var future = false;
        foreach (var reading in material.Passage.Readings(token))
        {
            if (reading.Proclitics == Proclitics.None && (material.Knowledge.FlagsOf(reading.Word) & WordFlags.Common) != 0) return false;
            future |= (reading.Proclitics & Proclitics.Sa) != 0;
        }
        return future;
    }
}
