using Mahdar.Arabic;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Model;

namespace Mahdar.Extraction.Statements;

/// <summary>Reads what an outlet or body hands on from another: "نقلت رويترز عن مصدر أن", "نقل مكتبه عنه قوله إن".</summary>
internal sealed class RelayReader(Material material, StatementLog log, SpeakerReader speakers, SilentSubject silent, SubjectBefore before, ContentStart contents, DescribedSpeaker described)
{
    /// <summary>So far behind the verb عن may stand, and behind the source what brings the words.</summary>
    private const int MostBetween = 20;

    /// <summary>Reads the statement whose verb is a match; returns where reading goes on, or the verb itself where nothing is handed on.</summary>
    public int Read(Match match, Sentence sentence)
    {
        var cue = (CueFacts)match.Entry.Value!;
        if (From(match.End, sentence, cue.Verb == "نسب") is not (> 0 and var from)) return ReadOwn(match, cue, sentence);
        if (Source(from, cue) is not { Entity: { } speaker } source) return match.First;
        // "رسالة نشرتها الصحيفة عن فلان بوصفه "…"": a verb of publishing needs a clause.
        if (Content(source.End, sentence) is not { } content || content.Frame == "quotation" && cue.Verb is not ("نقل" or "نسب")) return match.First;
        return log.Add(new Telling(speaker, content.First, content.Limit, match.First, content.First, $"{cue.Verb}: {content.Frame}; source after the relay")
        {
            Frame = content.Frame,
            SpeakerRule = "source after the relay",
            Quoted = content.Quoted,
            Relay = Outlet(match, cue, sentence),
        });
    }

    /// <summary>"نقلت صحف محلية أن": whose words it hands on is not told, so they are the outlet's.</summary>
    private int ReadOwn(Match match, CueFacts cue, Sentence sentence)
    {
        if (cue.Verb is not ("نقل" or "نشر" or "بث")) return match.First;
        var reading = Complementizer.IsAt(material, match.End) ? before.Before(match, cue, sentence) : speakers.ReadAt(match.First, match.End, cue);
        // "صورة نشرها الحزب أن", "نشر ناشطون صورا تظهر أن"
        if (cue.Verb != "نقل" && (cue.ObjectWritten || reading?.Rule == DescribedSpeaker.Rule)) return match.First;
        if (reading is not { Kind: SpeakerKind.Told, Entity: { Type: Model.EntityType.Organization } outlet, End: var end }) return match.First;
        while (material.IsTime(end) || material.IsComma(end)) end++;
        if (AccountEnd(end, sentence) is var account && account > end) end = account;
        if (!Complementizer.IsAt(material, end) || contents.Find(Clause, end, sentence, end) is not { } content) return match.First;
        return log.Add(new Telling(outlet, content.First, content.Limit, match.First, content.First, $"{cue.Verb}: {content.Frame}; {reading.Value.Rule}") { Frame = content.Frame, SpeakerRule = reading.Value.Rule, Quoted = content.Quoted });
    }

    /// <summary>So many tokens name the account on which an outlet writes.</summary>
    private const int MostOfAccount = 9;

    /// <summary>"عبر حسابها على موقع تويتر أن": the أن behind the account; the token itself where there is none.</summary>
    private int AccountEnd(int token, Sentence sentence)
    {
        if (!material.IsWord(token) || material.Passage.Form(token) is not ("عبر" or "علي")) return token;
        for (var i = token + 1; i < Math.Min(sentence.End, token + MostOfAccount) && !Cues.IsAt(material, i); i++)
            if (Complementizer.IsAt(material, i)) return i;
        return token;
    }

    /// <summary>The token of عن, alone or with a pronoun, of لسان in على لسان, or of إلى behind نسب; 0 where none is near.</summary>
    private int From(int after, Sentence sentence, bool ascribed)
    {
        for (var i = after; i < Math.Min(sentence.End, after + MostBetween); i++)
        {
            if (Complementizer.IsAt(material, i) || material.Is(i, ':') || Cues.IsAt(material, i)) return 0;
            if (material.IsWord(i) && (material.Passage.Form(i) is "عن" or "عنه" or "عنها" || material.IsForm(i, "لسان") && material.IsForm(i - 1, "علي") || ascribed && material.IsForm(i, "الي"))) return i;
        }
        return 0;
    }

    private SpeakerReading? Source(int from, CueFacts relay)
    {
        var form = material.Passage.Form(from);
        if (form is "عنه" or "عنها") return silent.Read(relay with { Form = CueForm.Past, Feminine = form is "عنها" }, from, from + 1) is { Entity.Type: EntityType.Person } him ? him : null;
        var heard = relay with { Form = CueForm.Noun, Feminine = false };
        var reading = speakers.ReadAt(from, from + 1, heard);
        return reading.Kind == SpeakerKind.Told ? reading : reading.Rule == SpeakerReading.InParticular ? null : Described(from + 1);
    }

    /// <summary>So many words describe a source that no table knows.</summary>
    private const int MostDescribed = 8;

    /// <summary>"نقلت الصحيفة عن صحفي آخر قوله إن": all that stands before the noun of saying is who said it.</summary>
    private SpeakerReading? Described(int first)
    {
        for (var i = first; i <= first + MostDescribed && material.IsWord(i) && !Complementizer.IsAt(material, i); i++)
            if (material.Passage.Form(i) is "قوله" or "قولها" or "قولهم") return i > first ? described.Named(first, i) : null;
        return null;
    }

    /// <summary>Behind the source أن, a colon or a quotation, or a noun of saying that brings them: قوله إن, تأكيده أن, حديثهم عن.</summary>
    private Content? Content(int after, Sentence sentence)
    {
        for (var i = after; i < Math.Min(sentence.End, after + MostBetween); i++)
        {
            if (Complementizer.IsAt(material, i) || material.Is(i, ':')) break;
            foreach (var noun in material.Matches.At(i))
                if (noun.Entry is { Kind: EntryKind.Cue, Value: CueFacts { Form: CueForm.Noun } saying } && contents.Find(saying with { NounPhrase = false, Quote = true }, noun.End, sentence, noun.End) is { } content) return content;
        }
        return contents.Find(Clause, after, sentence, after);
    }

    private static readonly CueFacts Clause = new("نقل", CueForm.Past, true, true, false, false, [], false);

    private EntityDraft? Outlet(Match match, CueFacts cue, Sentence sentence) =>
        speakers.ReadAt(match.First, match.End, cue) is { Kind: SpeakerKind.Told, Entity: { } outlet } ? outlet
            : before.Before(match, cue, sentence)?.Entity ?? silent.Read(cue, match.First, match.End).Entity;
}
