using Mahdar.Learning;
using Mahdar.Extraction.Mentions;

namespace Mahdar.Extraction.Statements.Learning;

/// <summary>What speaks for and against a telling's being a statement.</summary>
internal sealed class SaidFeatures(Material material, ReferentIndex referents, Surroundings around)
{
    private enum F
    {
        Bias, Verb, VerbForm, VerbFrame, Frame, FrameForm, How, HowFrame, HowVerb, Word, WordFrame, WordVerb, Second, Before, BeforeForm, CueNext, Length, LengthFrame, Ends,
        Sort, SortFrame, SortVerb, Gap, Proclitics, Clause, Quote, Head, Rule, Definite, Referent, WordEnd, ObjectWritten, Behind, Agrees, PrefixFrame, BeforeBefore, Loose, LastWord,
    }

    public void Fill(FeatureBag into, Telling telling, int first, int end)
    {
        into.Clear();
        var (cue, verb, frame, how) = around.Of(telling);
        var form = cue is null ? 9ul : (ulong)cue.Form * 2 + (cue.Feminine ? 1u : 0);
        var sort = Surroundings.SortOf(telling.Speaker);
        var sentence = material.Passage.Sentences[material.Passage.SentenceOf(telling.CueFirst)];
        Add(F.Bias);
        Add(F.Verb, verb);
        Add(F.VerbForm, verb, form);
        Add(F.VerbFrame, verb, frame);
        Add(F.Frame, frame);
        Add(F.FrameForm, frame, form);
        Add(F.How, how);
        Add(F.HowFrame, how, frame);
        Add(F.HowVerb, how, verb);
        Add(F.Word, around.At(first));
        Add(F.WordFrame, around.At(first), frame);
        Add(F.WordVerb, around.At(first), verb);
        Add(F.Second, around.At(first + 1), frame);
        Add(F.Before, around.At(telling.CueFirst - 1));
        Add(F.BeforeForm, around.At(telling.CueFirst - 1), form);
        Add(F.BeforeBefore, around.At(telling.CueFirst - 2), around.At(telling.CueFirst - 1));
        Add(F.CueNext, around.At(telling.CueFirst + 1), verb);
        Add(F.Length, Surroundings.Coarse(end - first));
        Add(F.LengthFrame, Surroundings.Coarse(end - first), frame);
        Add(F.Ends, around.At(end));
        Add(F.LastWord, around.At(end - 1));
        Add(F.Sort, sort);
        Add(F.SortFrame, sort, frame);
        Add(F.SortVerb, sort, verb);
        Add(F.Gap, Surroundings.Coarse(first - telling.CueFirst), frame);
        Add(F.Clause, telling.IsClause ? 1u : 0, form);
        Add(F.Quote, telling.Quoted is { } quoted ? Surroundings.Coarse(quoted.Close - quoted.Open) : 14, frame);
        Add(F.Head, telling.CueFirst == sentence.First ? 1u : 0, form);
        Add(F.Proclitics, material.HasAnd(telling.CueFirst) ? 1u : 0, form, frame);
        Add(F.Definite, material.HasArticle(first) ? 1u : 0, frame, verb);
        Add(F.PrefixFrame, material.HasBa(first) ? 1u : material.HasArticle(first) ? 2u : 0, frame);
        if (referents.Covering(first) is { } referent) Add(F.Referent, (ulong)referent.Kind, frame);
        if (cue is { ObjectWritten: true }) Add(F.ObjectWritten, verb);
        if (cue is not null && telling.Speaker is { } speaker) Add(F.Agrees, Agreement.Fits(speaker, cue) ? 1u : 0, form);
        Add(F.Loose, telling.IsLoose ? 1u : 0, how);
        Add(F.WordEnd, material.IsWord(first) ? material.Passage.Form(first)[^1] : 0ul, frame);

        void Add(F template, ulong one = 0, ulong two = 0, ulong three = 0) => into.Add(Feature.Of((int)template, one, two, three));
    }
}
