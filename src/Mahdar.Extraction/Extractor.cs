using Mahdar.Extraction.Editions;
using Mahdar.Extraction.Events;
using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Extraction.People;
using Mahdar.Extraction.Problems;
using Mahdar.Extraction.Statements;
using Mahdar.Extraction.Times;
using Mahdar.Model;
using Mahdar.Names;

namespace Mahdar.Extraction;

/// <summary>From a report with its blocks to its facts. Holds no state of a report; safe to call from many threads.</summary>
public sealed class Extractor(Knowledge knowledge)
{
    private readonly TimeReader times = new(TimeTables.Load());
    private readonly OrdinalReader ordinals = new();

    public Extractor() : this(Knowledge.Default)
    {
    }

    public Minutes Read(Report report)
    {
        var material = new Material(report, knowledge, times);
        var book = new EntityBook(material);
        var organizations = OrganizationReader.Read(material);
        var names = new NameReader(material, NameTagger.Default);
        var offices = OfficeReader.Read(material, names, organizations);
        var mentions = new PersonMentionReader(material, names, offices).Read();
        var people = new PeopleLinker(material, book).Link(mentions);
        var referents = new ReferentIndex(new ReferentReader(material, book).Read(people, organizations), material.Tokens.Length);
        var states = new StateBefore(material, referents);
        OwnerGuess.Fill(material, book, states);
        var statements = new StatementReader(material, referents, book, states).Read();
        var scene = new Scene(material, referents, book, new TimeMap(material.Passage, material.Times.Times), statements);
        var editions = new EditionReader(scene, ordinals).Read();
        var events = new EventReader(scene, editions).Read();
        var problems = new CountProblems(material, referents).Read();
        return new Composition(material, book, states.Of).Join(editions, events, statements, problems);
    }
}
