using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Learning;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Learning;

/// <summary>What the words around one word of an event show: itself, its neighbours, words of status, times, and where in the report it stands.</summary>
internal sealed class TellingFeatures(Scene scene)
{
    private const int Near = 3, Far = 10, MostMarks = 16;

    private readonly Material material = scene.Material;
    private readonly TimeRelations relations = new(scene.Material.Report.Published?.From);

    /// <param name="rank">Which telling of the event it is: 0 for the first.</param>
    public void Write(FeatureBag bag, int token, int rank)
    {
        var place = rank == 0 ? "a" : "b";
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(token)];
        if (scene.TryTrigger(token, out var trigger, out var facts)) WriteTrigger(bag, trigger, facts, place);
        else bag.Add("no trigger");
        WriteWords(bag, token, trigger.End > token ? trigger.End : token + 1, sentence, place);
        WriteMarks(bag, token, sentence, place);
        WriteTimes(bag, token, sentence, place);
        bag.Add("stands", place, Standing(token));
    }

    /// <summary>The title, the first sentences or the rest; and whether somebody says it.</summary>
    public string Standing(int token)
    {
        var said = scene.SpeakerAt(token) is not null;
        if (material.KindAt(token) == BlockKind.Title) return said ? "title, said" : "title";
        var sentence = material.Passage.SentenceOf(token);
        for (var back = 1; back <= 3; back++)
            if (sentence - back < 0 || !IsBody(sentence - back)) return (said, back) switch { (false, 1) => "lead", (true, 1) => "lead, said", (false, _) => "head", _ => "head, said" };
        return said ? "said" : "rest";
    }

    private bool IsBody(int sentence) => material.KindAt(material.Passage.Sentences[sentence].First) == BlockKind.Body;

    private static void WriteTrigger(FeatureBag bag, Match trigger, TriggerFacts facts, string place)
    {
        var form = Form(facts.Form);
        bag.Add("trigger", place, trigger.Entry.Key);
        bag.Add("form", place, form);
        bag.Add("frame", Frame(facts.Frame), form);
        bag.Add("pronoun", place, facts.Pronoun == TriggerPronoun.None ? "none" : "one");
        if ((trigger.Proclitics & Proclitics.Sa) != 0) bag.Add("sa", place);
        if ((trigger.Proclitics & Proclitics.La) != 0) bag.Add("la", place);
        if ((trigger.Proclitics & Proclitics.Ba) != 0) bag.Add("ba", place);
        if ((trigger.Proclitics & Proclitics.Wa) != 0) bag.Add("wa", place, form);
        if (trigger.Definite) bag.Add("definite", place);
        if (facts.Plural) bag.Add("plural", place);
    }

    /// <summary>Words in their places next to the event, and in any place farther off in its sentence.</summary>
    private void WriteWords(FeatureBag bag, int token, int end, Sentence sentence, string place)
    {
        var at = 0;
        for (var i = token - 1; i >= sentence.First && at < Far; i--, at++)
        {
            var word = WordAt(ref i, -1);
            if (at < Near) bag.Add(at == 0 ? "before 1" : at == 1 ? "before 2" : "before 3", word);
            bag.Add("before", word);
            if (at == 0 && i > sentence.First) bag.Add("two before", material.Passage.Form(i - 1), word);
        }
        if (at < Far) bag.Add("begins", place, at < 2 ? "here" : "near");
        at = 0;
        for (var i = end; i < sentence.End && at < Far; i++, at++)
        {
            var word = WordAt(ref i, 1);
            if (at < Near) bag.Add(at == 0 ? "after 1" : at == 1 ? "after 2" : "after 3", word);
            bag.Add("after", word);
        }
    }

    /// <summary>A word without و and ف; all names, states and times are alike.</summary>
    private ReadOnlySpan<char> WordAt(ref int token, int step)
    {
        if (scene.Referents.Covering(token) is { } referent)
        {
            token = step < 0 ? referent.First : referent.End - 1;
            return referent.Kind switch { ReferentKind.Person => "<person>", ReferentKind.Official or ReferentKind.Pair => "<official>", ReferentKind.Organization => "<body>", ReferentKind.Place => "<place>", _ => "<state>" };
        }
        if (scene.Times.At(token) is { } time)
        {
            while (scene.Times.At(token + step) == time) token += step;
            return time.Kind == TimeKind.Duration ? "<duration>" : "<time>";
        }
        if (!material.IsWord(token)) return material.Tokens[token].Kind == TokenKind.Quote ? "\"" : material.IsComma(token) ? "," : "-";
        var form = material.Passage.Form(token);
        return form.Length > 3 && form[0] is Letters.Waw or Letters.Fa && (material.HasAnd(token) || form[0] == Letters.Fa) ? form[1..] : form;
    }

    /// <summary>Words of status and of time to come in the sentence, the nearest on each side.</summary>
    private void WriteMarks(FeatureBag bag, int token, Sentence sentence, string place)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            var (mark, will) = (false, false);
            for (var i = token + side; i >= sentence.First && i < sentence.End && Math.Abs(i - token) <= MostMarks && !(mark && will); i += side)
            {
                if (!mark && scene.Times.At(i) is null && scene.MarkAt<StatusMark>(i, out _) is { } status)
                {
                    mark = true;
                    bag.Add(side < 0 ? "mark before" : "mark after", Status(status.Status), Distance(i - token));
                    bag.Add(side < 0 ? "mark before" : "mark after", place, Status(status.Status));
                }
                if (!will && (HasSa(i) || material.IsForm(i, "سوف")))
                {
                    will = true;
                    bag.Add(side < 0 ? "will before" : "will after", place, Distance(i - token));
                }
            }
        }
    }

    private bool HasSa(int token)
    {
        foreach (var reading in material.Passage.Readings(token))
            if ((reading.Proclitics & Proclitics.Sa) != 0) return true;
        // Verbs that no table knows: سيبحث, ستشهد.
        return material.IsWord(token) && scene.Referents.Covering(token) is null && material.Passage.Form(token) is { Length: > 4 } form && form[0] == Letters.Seen && form[1] is Letters.Ya or Letters.Ta;
    }

    /// <summary>How the nearest times of the sentence lie to the day of the report.</summary>
    private void WriteTimes(FeatureBag bag, int token, Sentence sentence, string place)
    {
        var any = false;
        for (var side = -1; side <= 1; side += 2)
            for (var i = token + side; i >= sentence.First && i < sentence.End && Math.Abs(i - token) <= 3 * MostMarks; i += side)
            {
                if (scene.Times.At(i) is not { Kind: TimeKind.Date or TimeKind.Range, Days.IsKnown: true } time) continue;
                any = true;
                bag.Add(side < 0 ? "time before" : "time after", place, relations.Of(time.Days));
                bag.Add(side < 0 ? "time before" : "time after", relations.Of(time.Days), Distance(i - token));
                break;
            }
        if (!any) bag.Add("no time", place);
    }

    public static string Distance(int tokens) => FeatureBag.Steps(Math.Abs(tokens)) switch { <= 2 => "next", <= 5 => "near", <= 7 => "far", _ => "farther" };

    public static string Form(TriggerForm form) => form switch { TriggerForm.Past => "past", TriggerForm.Present => "present", _ => "noun" };

    public static string Status(EventStatus status) => status switch
    {
        EventStatus.Held => "held",
        EventStatus.Ongoing => "ongoing",
        EventStatus.Planned => "planned",
        EventStatus.Cancelled => "cancelled",
        EventStatus.Proposed => "proposed",
        _ => "denied",
    };

    private static readonly string[] FrameNames = Enum.GetNames<TriggerFrame>();

    public static string Frame(TriggerFrame frame) => FrameNames[(int)frame];
}
