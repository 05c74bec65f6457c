using Mahdar.Arabic;
using Mahdar.Model;

namespace Mahdar.Extraction.Events.Topics;

/// <summary>
/// What a meeting, call, visit or agreement is about: told behind its words (محادثات حول الأزمة، لبحث الأزمة), by a verb of discussing whose subject are those who met, the
/// meeting itself or both sides (وبحث الجانبان), or by what took place there (جرى خلاله استعراض), in its sentence or in one that follows.
/// </summary>
internal sealed class TopicReader(Scene scene)
{
    /// <summary>So many sentences behind the words of an event tell what it was about; so many words may stand between it and حول; so many topics an event has.</summary>
    private const int MostSentences = 6, MostToLead = 12, MostWords = 2, MostTopics = 12, MostToNoun = 16;

    private readonly Material material = scene.Material;
    private readonly TopicBounds bounds = new(scene);

    public List<EventDraft> Fill(List<EventDraft> events)
    {
        var tellings = new Tellings(material, events);
        if (tellings.All.Count == 0) return events;
        var found = new Found(material, events.Count);
        var (talks, deals, phrases) = (new TalkReader(scene, tellings), new DealTopics(scene, bounds, tellings), new TopicPhrases(scene, bounds));
        var (next, left) = (0, 0);
        foreach (var sentence in material.Passage.Sentences)
        {
            if (!material.IsActive(sentence.First)) continue;
            left--;
            for (; next < tellings.All.Count && tellings.All[next].First < sentence.End; next++)
            {
                left = MostSentences;
                if (tellings.All[next].First >= sentence.First && deals.Read(tellings.All[next], sentence) is { } deal) Take(deal, sentence);
            }
            if (left >= 0) ReadSentence(sentence);
        }
        return events.Select((told, index) => found.Of(index) is { Count: > 0 } topics ? told with { Topics = topics, Rule = $"{told.Rule}; topics: {found.RulesOf(index)}" } : told).ToList();

        void ReadSentence(Sentence sentence)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (scene.Referents.Covering(i) is { } referent && referent.First < i || !material.IsWord(i)) continue;
                if (Cue(i, sentence, tellings, talks) is not { } cue) continue;
                i = Math.Max(i, Take(cue, sentence) - 1);
            }
        }

        int Take(TopicStart start, Sentence sentence)
        {
            var read = phrases.Read(start.From, Math.Min(sentence.End, start.Limit), tellings.Of(start.Of), start.Of, start.Left);
            if (read.Count == 0) return start.From;
            found.Add(start.Of.Index, read, start.Rule);
            return read[^1].End;
        }
    }

    private TopicStart? Cue(int token, Sentence sentence, Tellings tellings, TalkReader talks)
    {
        if (material.TopicPhrase(token, TopicWord.Lead) is { } lead)
            return Led(token, sentence, tellings, talks) is { } told ? new TopicStart(lead, material.HasBa(lead) ? 1 : 0, told, "behind its words") : null;
        if (material.TopicPhrase(token, TopicWord.Aims) is { } aims) return Aim(aims, 0, token, sentence, tellings, talks);
        if (material.IsTopicWord(token, TopicWord.Purpose)) return Purpose(token, sentence, tellings, talks);
        if (material.TopicPhrase(token, TopicWord.Done) is { } done) return Done(done, token, sentence, tellings, talks);
        if (TalkWords.NounAt(material, token) is { For: true } noun) return talks.PurposeOf(token, sentence) is { } of ? talks.ReadNoun(token, noun, sentence, of, "for it") : null;
        // "بعد مناقشة نتائج القمة بين": a noun that is itself the meeting.
        if (TalkWords.NounAt(material, token) is { Direct: true } own && tellings.At(token) is { } place && Tellings.IsTalk(tellings.Of(place)) && scene.TryTrigger(token, out _, out var facts) && facts.Form == TriggerForm.Noun) return talks.ReadNoun(token, own, sentence, place, "discussed with");
        if (TalkWords.VerbAt(material, token) is { } verb) return talks.ReadVerb(token, verb, sentence);
        return material.StartsWith(token, Letters.Lam) && TopicWords.Is(material.Passage.Form(token)[1..], TopicWord.Aim) && material.IsWord(token + 1) ? Aim(token, 1, token, sentence, tellings, talks) : null;
    }

    /// <summary>"بهدف بحث الأزمة", "من أجل تعزيز العلاقات": a noun of discussing, or what is aimed at.</summary>
    private TopicStart? Aim(int noun, int left, int token, Sentence sentence, Tellings tellings, TalkReader talks)
    {
        if (talks.PurposeOf(token, sentence) is not { } of) return null;
        if (left == 0 && TalkWords.NounAt(material, noun) is { } talk) return talks.ReadNoun(noun, talk, sentence, of, "for it");
        return (left > 0 || material.IsTopicWord(noun, TopicWord.Aim) || material.IsWord(noun) && !bounds.IsVerb(noun) && !(material.IsTopicWord(noun, TopicWord.Holding) && scene.TryTrigger(noun + 1, out var held, out _) && !held.Definite)) && IsBehind(of, token, tellings.Of(of), true) ? new TopicStart(noun, left, of, "what it is for") : null;
    }

    /// <summary>"تهدف الزيارة إلى بحث", "زيارة تهدف إلى تعزيز".</summary>
    private TopicStart? Purpose(int token, Sentence sentence, Tellings tellings, TalkReader talks)
    {
        ToldAt? of = null;
        for (var i = token + 1; i < sentence.End && i < token + MostToNoun; i++)
        {
            if (scene.LinkAt(i, out var end) is LinkKind.To && (TalkWords.NounAt(material, end) is not null || IsAim(end)))
            {
                of ??= tellings.Near(token, sentence.First, _ => true) is { } near && token - near.End <= 1 ? near : null;
                return of is not { } told ? null : TalkWords.NounAt(material, end) is { } talk ? talks.ReadNoun(end, talk, sentence, told, "for it") : new TopicStart(end, 0, told, "what it is for");
            }
            if (scene.TryTrigger(i, out _, out var facts) && facts is { Form: TriggerForm.Noun, Type: { } type }) of ??= tellings.At(i) ?? tellings.Meant(i, sentence, false, draft => draft.Type == type);
            else if (scene.Referents.StartingAt(i) is { } referent) i = referent.End - 1;
            else if (!material.IsWord(i) || scene.IsSpeech(i)) return null;
        }
        return null;
    }

    /// <summary>"إلى إظهار القوة": what somebody does, not where he goes.</summary>
    private bool IsAim(int token) => material.IsTopicWord(token, TopicWord.Aim) || material.IsWord(token) && scene.Referents.Covering(token) is null && !bounds.IsVerb(token) && !material.IsTopicWord(token, TopicWord.Holding) && scene.LandAt(token) is null && material.HasArticle(token + 1);

    /// <summary>"جرى خلال اللقاء استعراض العلاقات", "وتم بحث الأزمة".</summary>
    private TopicStart? Done(int from, int token, Sentence sentence, Tellings tellings, TalkReader talks)
    {
        ToldAt? of = null;
        for (var i = from; i < sentence.End && i < token + MostToNoun; i++)
        {
            if (scene.TryTrigger(i, out var match, out var facts) && facts is { Form: TriggerForm.Noun, Type: EventType.Meeting or EventType.Call or EventType.Visit } && TalkWords.NounAt(material, i) is null)
            {
                if (!match.Definite && facts.Pronoun == TriggerPronoun.None && tellings.At(i) is null) return null;
                of ??= tellings.At(i) ?? tellings.Meant(i, sentence, true, draft => draft.Type == facts.Type || facts.Type == EventType.Meeting && draft.Type == EventType.Call);
                if (of is null) return null;
                i = match.End - 1;
                continue;
            }
            if (TalkWords.NounAt(material, i) is { For: false } noun)
                return (of ?? tellings.Meant(token, sentence, true, Tellings.IsTalk)) is { } told ? talks.ReadNoun(i, noun, sentence, told, "what was done there") : null;
            if (scene.Referents.StartingAt(i) is { } referent) { i = referent.End - 1; continue; }
            if (!material.IsWord(i) && !material.IsComma(i) || scene.IsSpeech(i) || scene.LinkAt(i, out _) is LinkKind.Relative) return null;
        }
        return null;
    }

    /// <summary>The event behind whose words حول stands: "محادثات في جنيف أمس حول", "المحادثات حول", not "قلق حول".</summary>
    private ToldAt? Led(int token, Sentence sentence, Tellings tellings, TalkReader talks)
    {
        if (tellings.Near(token, Math.Max(sentence.First, token - 40), _ => true) is { } near && IsBehind(near, token, tellings.Of(near))) return near;
        // "يزور بكين لإجراء محادثات حول الأزمة": talks that the journey is for.
        if (IsHeld(token) is { } holding && talks.PurposeOf(holding, sentence) is { } journey && tellings.Of(journey).Type == EventType.Visit) return journey;
        // "المحادثات بشأن الأزمة": spoken of again, by its noun alone.
        return scene.TryTrigger(token - 1, out var noun, out var facts) && noun is { Definite: true } && noun.End == token && facts is { Form: TriggerForm.Noun, Type: EventType.Meeting or EventType.Call or EventType.Agreement } ? tellings.Meant(token - 1, sentence, false, draft => draft.Type == facts.Type) : null;
    }

    /// <summary>"لإجراء محادثات حول", "لعقد مباحثات ثنائية بشأن": where the words before such talks stand.</summary>
    private int? IsHeld(int token)
    {
        for (var i = token - 1; i > token - 4 && i > 0; i--)
            if (scene.TryTrigger(i, out var noun, out var facts) && facts is { Form: TriggerForm.Noun, Frame: TriggerFrame.Talks }) return material.IsTopicWord(noun.First - 1, TopicWord.Holding) ? noun.First - 1 : null;
        return null;
    }

    private bool IsBehind(ToldAt place, int token, EventDraft told, bool aim = false)
    {
        if (!scene.TryTrigger(place.First, out var word, out _) || token < word.End) return false;
        var words = 0;
        for (var i = word.End; i < token; i++)
        {
            if (scene.Times.At(i) is not null || material.IsComma(i)) continue;
            if (scene.Referents.Covering(i) is { } referent) { i = referent.End - 1; continue; }
            if (scene.LinkAt(i, out var end) is LinkKind.In or LinkKind.With or LinkKind.Between or LinkKind.Skip or LinkKind.To) { i = Math.Max(i, Math.Min(end, token) - 1); continue; }
            if (scene.MarkAt<GroupMark>(i, out end) is not null || scene.MarkAt<StatusMark>(i, out end) is not null) { i = Math.Max(i, Math.Min(end, token) - 1); continue; }
            if (material.IsTopicWord(i, TopicWord.Attribute) || material.IsTopicWord(i, TopicWord.By)) continue;
            if (scene.TryTrigger(i, out _, out var light) && light.Frame is TriggerFrame.Light or TriggerFrame.Gather) continue;
            if (i >= place.End && (!material.IsWord(i) || material.HasAnd(i) || scene.IsSpeech(i)) || material.IsTopicWord(i, TopicWord.Views)) return false;
            if (aim && bounds.IsVerb(i) || i >= place.End && scene.LinkAt(i, out end) is LinkKind.Stop && scene.Times.At(end) is null) return false;
            if (!aim && scene.Referents.Covering(token - 1) is null && i == token - 1 && i > word.End && !material.HasPronoun(i) && !IsAdjective(i)) return false;
            if (i >= place.End && scene.TryTrigger(i, out _, out var other) && other.Form == TriggerForm.Noun) return false;
            if (i > place.End + MostToLead || i >= place.End && ++words > MostWords) return false;
        }
        return token - place.End < MostToLead && (aim || told.Type is not EventType.Visit) || token == place.End;
    }

    /// <summary>"محادثات مكثفة حول", "مباحثات سرية", not "خلافات حول".</summary>
    private bool IsAdjective(int token) => material.Passage.Form(token) is [.., Letters.Ha] or [.., Letters.Alef] || material.HasArticle(token);

    /// <summary>The topics found so far, each once, and by which rules.</summary>
    private sealed class Found(Material material, int events)
    {
        private readonly (List<TopicSpan> Topics, List<string> Rules)[] all = new (List<TopicSpan>, List<string>)[events];

        public List<TopicSpan>? Of(int index) => all[index].Topics;

        public string RulesOf(int index) => string.Join(", ", all[index].Rules);

        public void Add(int index, List<TopicSpan> topics, string rule)
        {
            var (known, rules) = all[index] = all[index].Topics is null ? ([], []) : all[index];
            var before = known.Count;
            foreach (var topic in topics)
                if (known.Count < MostTopics && !known.Exists(one => one.First < topic.End && topic.First < one.End || IsSame(one, topic))) known.Add(topic);
            if (known.Count > before && !rules.Contains(rule)) rules.Add(rule);
        }

        /// <summary>Whether the one says the words of the other again, or the beginning of them.</summary>
        private bool IsSame(TopicSpan one, TopicSpan other)
        {
            if (other.End - other.First > one.End - one.First) return false;
            for (var i = 0; i < other.End - other.First; i++)
                if (!Letters(one, i).SequenceEqual(Letters(other, i))) return false;
            return true;
        }

        private ReadOnlySpan<char> Letters(TopicSpan topic, int word) => material.Passage.Form(topic.First + word)[(word == 0 ? topic.Left : 0)..];
    }
}
