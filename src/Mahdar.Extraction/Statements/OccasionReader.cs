using Mahdar.Extraction.Events;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements;

/// <summary>
/// The event at which something was said: told beside the cue as its circumstance ("قال خلال لقائه بنظيره", "أكد في ختام الاجتماع"), or in a sentence of
/// its own behind the words ("جاء ذلك خلال استقباله السفير"). What the same speaker goes on to say was said there too, and so is what the other side
/// answers ("من جانبه").
/// </summary>
internal sealed class OccasionReader(Scene scene, IReadOnlyList<EventDraft> events)
{
    /// <summary>So many tokens of a sentence stand before the word of saying where its occasion does.</summary>
    private const int MostOfHead = 4;

    /// <summary>So far behind the words said their occasion may stand.</summary>
    private const int MostBehind = 25;

    /// <summary>So many sentences later the same speaker still goes on.</summary>
    private const int MostApart = 2;

    private readonly Material material = scene.Material;
    private readonly OccasionWords words = new(scene, events);

    /// <summary>The occasions of the statements of a report, given in their order; null where none is told.</summary>
    public Occasion?[] Read(IReadOnlyList<StatementDraft> said)
    {
        var occasions = new Occasion?[said.Count];
        if (events.Count == 0) return occasions;
        for (var i = 0; i < said.Count; i++)
        {
            occasions[i] = Told(said[i]);
            if (occasions[i] is { } here)
            {
                Share(said, occasions, i, here);
                if (i == 1 && IsOfLead(said)) occasions[0] ??= here with { Rule = "told behind the lead" };
            }
            else occasions[i] = GoesOn(said, occasions, i) ?? Lead(said[i]);
        }
        for (var i = 0; i < said.Count; i++) Came(said, occasions, i);
        return occasions;
    }

    private Occasion? Told(StatementDraft said)
    {
        if (said.CueEnd <= said.CueFirst) return null;
        var at = SentenceOf(said);
        var sentence = material.Passage.Sentences[at];
        foreach (var (first, occasion) in words.Told(at, said.Speaker))
            if (IsBeside(first, said, sentence.First)) return occasion;
        return Recalled(sentence.First, Math.Min(said.CueFirst, sentence.First + MostOfHead + 1), said.Speaker) ?? Recalled(said.CueFirst, Math.Min(said.First, said.CueFirst + MostBehind), said.Speaker) ?? Recalled(said.End, Math.Min(sentence.End, said.End + MostOfHead), said.Speaker);
    }

    private Occasion? Recalled(int from, int end, EntityDraft speaker)
    {
        for (var i = from; i < end; i++)
            if (words.Recalled(i, speaker) is { } occasion) return occasion;
        return null;
    }

    /// <summary>Between the verb of saying and the words, right behind them, or at the head of the sentence; what stands elsewhere belongs to another clause.</summary>
    private static bool IsBeside(int first, StatementDraft said, int sentence) =>
        first >= said.CueFirst && first < said.First || first >= said.End && first < said.End + MostBehind || first < said.CueFirst && first - MostOfHead <= sentence;

    /// <summary>"أكد الوزير كذا، لافتا إلى كذا، خلال لقائه السفير": what he says in one sentence he says in one place.</summary>
    private void Share(IReadOnlyList<StatementDraft> said, Occasion?[] occasions, int index, Occasion occasion)
    {
        for (var i = index - 1; i >= 0 && occasions[i] is null && said[i].Speaker == said[index].Speaker && SentenceOf(said[i]) == SentenceOf(said[index]) && !IsElsewhere(said[i]); i--)
            occasions[i] = occasion with { Rule = "told in the sentence" };
    }

    /// <summary>"حذر الوزير من التصعيد. وقال الوزير في مؤتمر ميونيخ إن": what the first sentence of a report tells as said, and the next that goes on with it, is said in one place.</summary>
    private bool IsOfLead(IReadOnlyList<StatementDraft> said) =>
        said[0].Speaker == said[1].Speaker && !IsElsewhere(said[0]) && SentenceOf(said[1]) - SentenceOf(said[0]) == 1 && !material.IsWas(material.Passage.Sentences[SentenceOf(said[1])].First);

    /// <summary>"استقبل الوزير السفير، وأكد له": what somebody says in the sentence that tells of his meeting, where nothing tells another place.</summary>
    private Occasion? Lead(StatementDraft said) => said.CueEnd <= said.CueFirst || IsElsewhere(said) ? null : words.Met(SentenceOf(said), said.CueFirst, said.Speaker);

    /// <summary>Where the same speaker told that he spoke, in this sentence or those before; "من جانبه": where the other side did.</summary>
    private Occasion? GoesOn(IReadOnlyList<StatementDraft> said, Occasion?[] occasions, int index)
    {
        if (IsElsewhere(said[index])) return null;
        var sentence = SentenceOf(said[index]);
        for (var i = index - 1; i >= 0 && sentence - SentenceOf(said[i]) is >= 0 and <= MostApart; i--)
        {
            if (said[i].Speaker == said[index].Speaker) return occasions[i] is { } same ? new Occasion(same.Event, "goes on there") : null;
            if (occasions[i] is { } other && OccasionWords.HasPart(events[other.Event], said[index].Speaker) && IsAnswer(said[index])) return new Occasion(other.Event, "the other side there");
        }
        return null;
    }

    /// <summary>"من جانبه", "بدوره" around the word of saying.</summary>
    private bool IsAnswer(StatementDraft said)
    {
        var sentence = material.Passage.Sentences[SentenceOf(said)];
        for (var i = Math.Max(sentence.First, said.CueFirst - MostOfHead); i < said.First; i++)
            if (Particles.Is(material, i, Particle.Answer)) return true;
        return false;
    }

    /// <summary>"في وقت سابق", "في تغريدة", "في بيان", "وكان قد قال": said at another time or place than what stands before.</summary>
    private bool IsElsewhere(StatementDraft said)
    {
        var sentence = material.Passage.Sentences[SentenceOf(said)];
        if (material.IsWas(sentence.First) || material.IsForm(said.CueFirst - 1, "قد")) return true;
        for (var i = Math.Max(sentence.First, said.CueFirst - MostOfHead); i < Math.Min(said.First, said.CueFirst + MostBehind); i++)
            if (Particles.Is(material, i, Particle.Elsewhere)) return true;
        return false;
    }

    /// <summary>"جاء ذلك خلال استقباله السفير": the sentence behind the words, which tells where they were said.</summary>
    private void Came(IReadOnlyList<StatementDraft> said, Occasion?[] occasions, int index)
    {
        if (occasions[index] is not null || index + 1 < said.Count && SentenceOf(said[index + 1]) == SentenceOf(said[index]) && said[index + 1].Speaker != said[index].Speaker) return;
        var next = SentenceOf(said[index]) + 1;
        if (next >= material.Passage.Sentences.Count || !IsBacklook(material.Passage.Sentences[next].First)) return;
        var sentence = material.Passage.Sentences[next];
        var found = words.Told(next, said[index].Speaker).Select(told => (Occasion?)told.Occasion).FirstOrDefault() ?? Recalled(sentence.First, Math.Min(sentence.End, sentence.First + MostBehind), said[index].Speaker);
        if (found is not { } occasion) return;
        for (var i = index; i >= 0 && said[i].Speaker == said[index].Speaker && occasions[i] is null && next - SentenceOf(said[i]) <= MostApart + 1; i--)
            if (!IsElsewhere(said[i])) occasions[i] = new Occasion(occasion.Event, "told behind");
    }

    /// <summary>"جاء ذلك", "وجاءت تصريحاته", "جاء كلام الوزير".</summary>
    private bool IsBacklook(int token) =>
        material.IsWord(token) && material.Passage.Form(token) is "جاء" or "وجاء" or "جاءت" or "وجاءت" or "وذلك" && (material.Passage.Form(token) is "وذلك" || Particles.Is(material, token + 1, Particle.Said));

    private int SentenceOf(StatementDraft said) => material.Passage.SentenceOf(said.CueEnd > said.CueFirst ? said.CueFirst : said.First);
}
