using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Statements;
using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>How far an event has come: what there is, what has begun, after what something else was.</summary>
internal sealed class CourseReader(Scene scene)
{
    private const int MostToBeginning = 20, MostToCome = 40;

    private readonly Material material = scene.Material;

    /// <summary>"إن هناك محادثات مع", "وهناك مفاوضات بين", not "قد تكون هناك محادثات": talks that there are go on.</summary>
    public bool GoesOn(Match talks)
    {
        var there = talks.First - 1;
        if (material.IsForm(there, "وهناك") || material.IsForm(there, "وثمه")) return true;
        return (material.IsForm(there, "هناك") || material.IsForm(there, "ثمه")) && (!material.IsWord(there - 1) || Complementizer.IsAt(material, there - 1));
    }

    /// <summary>"لا مفاوضات بين طهران وواشنطن", "ليست هناك أي محادثات", "لا توجد مؤشرات على إجراء محادثات": talks that there are not.</summary>
    public bool IsNone(Match talks)
    {
        var at = talks.First - 1;
        if (material.IsForm(at, "لا") || material.IsForm(at, "ولا")) return true;
        while (material.IsWord(at) && at > talks.First - MostToNone && (material.Passage.Form(at) is "اي" or "ايه" or "هناك" or "مجال" or "موشرات" or "نيه" or "خطط" or "علي" or "لاجراء" or "لعقد" or "اجراء" or "عقد")) at--;
        if (!material.IsWord(at)) return false;
        return material.Passage.Form(at) is "توجد" or "يوجد" or "تحصل" or "يحصل" or "تجر" or "يجر" or "تجري" or "يجري" or "تعقد" or "يعقد" or "تتم" or "يتم" or "تحدث" or "يحدث" ? material.IsParticle(at - 1, EventParticle.Not) : material.Passage.Form(at) is "ليس" or "ليست" && material.IsForm(at + 1, "هناك");
    }

    private const int MostToNone = 6;

    /// <summary>"بعد عقد أول لقاء", "في أعقاب إجراء محادثات": the verbal noun stands behind a word of what is over.</summary>
    public bool IsOver(int carrier) => IsOver(carrier - 1, carrier) || IsOver(carrier - 2, carrier);

    /// <summary>"نجح المبعوث في عقد لقاء", "تمكنت من إجراء محادثات", not "لم يتمكن من": what somebody brought about was.</summary>
    public bool IsManaged(int carrier, int sentenceFirst)
    {
        if (!material.IsForm(carrier - 1, "في") && !material.IsForm(carrier - 1, "من")) return false;
        for (var i = carrier - 2; i >= sentenceFirst && i > carrier - MostToBeginning; i--)
            if (material.IsParticle(i, EventParticle.Managed)) return true;
            else if (scene.Referents.Covering(i) is { } referent) i = referent.First;
            else if (!material.IsComma(i) && scene.Times.At(i) is null) return false;
        return false;
    }

    /// <summary>"يعود إليه الفضل في عقد المحادثات", "هدأ الوضع مع استئناف المحادثات": what is told of as brought about, or as what goes with it.</summary>
    public bool IsBroughtAbout(int carrier)
    {
        if (material.IsForm(carrier - 1, "مع")) return material.IsForm(carrier, "استئناف") || material.IsForm(carrier, "بدء");
        if (!material.IsForm(carrier - 1, "في")) return false;
        for (var i = carrier - 2; i >= 0 && i >= carrier - MostToNone; i--)
            if (material.IsForm(i, "الفضل") || material.IsForm(i, "فضل")) return true;
        return false;
    }

    /// <summary>"زيارة للمنطقة تقوده إلى عمان", "جولة تشمل أيضا تونس": the words tell of a land as one of a journey.</summary>
    public bool Leads(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (scene.TryTrigger(i, out var verb, out var facts) && facts.Form == TriggerForm.Present && verb.Entry.Name is "يقود" or "يشمل") return true;
        return false;
    }

    /// <summary>"جولة شملت الأردن ومصر", not "جولة تشمل", "جولة بدأت بمصر وستشمل": the lands of a journey that is over.</summary>
    public bool HasLed(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (scene.TryTrigger(i, out _, out var facts) && facts.Form != TriggerForm.Noun) return facts.Form == TriggerForm.Past;
        return false;
    }

    private bool IsOver(int token, int end) => scene.MarkAt<StatusMark>(token, out var behind) is { Status: EventStatus.Held, Side: StatusSide.Before } && behind == end;

    /// <summary>"بدأ الوزير زيارة", "يستهل الرئيس اليوم زيارته إلى", not "بدأ جولته بزيارة إلى": the verb with which a visit begins.</summary>
    public TriggerFacts? Beginning(Match visit, int sentenceFirst)
    {
        if ((visit.Proclitics & Proclitics.Ba) != 0) return null;
        for (var i = visit.First - 1; i >= sentenceFirst && i > visit.First - MostToBeginning; i--)
            if (scene.Referents.Covering(i) is null && scene.TryTrigger(i, out var verb, out var facts))
                return verb.Entry.Key is "بدأ" or "يبدأ" or "استهل" or "يستهل" ? facts : null;
        return null;
    }

    /// <summary>"ستجري بلاده محادثات خلال زيارة يقوم بها الرئيس": what is to come during a visit tells that it is to come.</summary>
    public bool IsOfWhatComes(Match visit, int sentenceFirst)
    {
        if (!material.IsParticle(visit.First - 1, EventParticle.Amid)) return false;
        for (var i = visit.First - 2; i >= sentenceFirst && i >= visit.First - MostToCome && material.Tokens[i].Kind != TokenKind.Quote && !material.Is(i, ':'); i--)
        {
            if (IsPastSpeech(i) || scene.TryTrigger(i, out _, out var told) && told.Form == TriggerForm.Past) return false;
            if (scene.Referents.Covering(i) is { } referent) i = referent.First;
            else if (IsOfFuture(i)) return true;
        }
        return false;
    }

    /// <summary>"سيوقع", "ستجري", "سيأتي", "سوف", "تتوقع", not "سياسته", "سيارة".</summary>
    private bool IsOfFuture(int token)
    {
        if (!material.IsWord(token) || scene.Times.At(token) is not null) return false;
        var form = material.Passage.Form(token);
        return form is "سوف" or "وسوف" or "تتوقع" or "يتوقع" || form.TrimStart(Letters.Waw) is { Length: > 4 } verb && verb[0] == Letters.Seen && verb[1] is Letters.Ya or Letters.Ta && (verb[2] != Letters.Alef || material.HasHamzaOn(token));
    }

    /// <summary>"قال", "وأكدت".</summary>
    public bool IsPastSpeech(int token)
    {
        foreach (var match in material.Matches.At(token))
            if (match.Entry is { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Past } } && (match.Proclitics & ~(Proclitics.Wa | Proclitics.Fa)) == 0) return true;
        return false;
    }
}
