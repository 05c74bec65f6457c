using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Events;
using Mahdar.Extraction.Events.Learning;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Extraction.People;
using Mahdar.Extraction.Problems;
using Mahdar.Extraction.Statements;
using Mahdar.Extraction.Statements.Learning;
using Mahdar.Extraction.Times;
using Mahdar.Learning;
using Mahdar.Model;
using Mahdar.Names;

namespace Mahdar.Extraction;

/// <summary>From a report with its blocks to its facts. Holds no state of a report; safe to call from many threads.</summary>
public sealed class Extractor
{
    private readonly Knowledge knowledge;
    private readonly Action<string, TimeSpan>? watch;
    private readonly LearntModel? learnt;
    private readonly TimeReader times = new(TimeTables.Load());
    private readonly OrdinalReader ordinals = new();

    public Extractor() : this(Knowledge.Default)
    {
    }

    /// <param name="watch">Told how long each stage of each report took, on the thread that read it.</param>
    public Extractor(Knowledge knowledge, Action<string, TimeSpan>? watch = null) : this(knowledge, EventLearning.Default, watch)
    {
    }

    /// <param name="learnt">What was learnt of events; null for the rules alone.</param>
    internal Extractor(Knowledge knowledge, LearntModel? learnt, Action<string, TimeSpan>? watch = null) => (this.knowledge, this.learnt, this.watch) = (knowledge, learnt, watch);

    public Minutes Read(Report report) => Read(report, LearntJudge.Default);

    /// <param name="judge">Decides about statements where rules leave a choice.</param>
    /// <param name="trace">Takes what there is to learn of events in the report; then only the rules decide about them.</param>
    internal Minutes Read(Report report, IStatementJudge judge, EventTrace? trace = null)
    {
        var laps = StageLaps.Of(watch);
        var material = new Material(report, knowledge, times, laps);
        var book = new EntityBook(material);
        var organizations = OrganizationReader.Read(material);
        var names = new NameReader(material, NameTagger.Default);
        material.Note(names.Seen);
        laps?.End("names");
        var offices = OfficeReader.Read(material, names, organizations);
        laps?.End("offices");
        var mentions = new PersonMentionReader(material, names, offices).Read();
        var people = new PeopleLinker(material, book).Link(mentions);
        var bodies = new TaggedOrganizations(material, names.Seen).Join(organizations);
        var referents = new ReferentIndex(new ReferentReader(material, book).Read(people, bodies), material.Tokens.Length);
        var states = new StateBefore(material, referents);
        new ImpliedOffices(material, bodies, referents).Fill(book);
        OwnerGuess.Fill(material, book, states);
        laps?.End("people");
        var statements = new StatementReader(material, referents, book, states, judge).Read();
        laps?.End("statements");
        var scene = new Scene(material, referents, book, TimeMap.Of(material, referents), statements) { Home = states.Home };
        var editions = new EditionReader(scene, ordinals).Read();
        var events = new EventReader(scene, editions, new EventLearning(learnt, trace)).Read();
        laps?.End("editions, events");
        var problems = new CountProblems(material, referents).Read();
        var minutes = new Composition(scene, states.Of).Join(editions, events, statements, problems);
        laps?.End("problems, composition");
        return minutes;
    }
}
