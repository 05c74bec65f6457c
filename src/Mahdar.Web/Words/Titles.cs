using Mahdar.Model.Records;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Web.Words;

/// <summary>A record of any kind in one line.</summary>
public sealed class Titles(Questions questions, Wording words, Naming names)
{
    private const int MostNamed = 4;

    /// <param name="id">Of the record or of anything that leads to it; what leads to none is its own title.</param>
    public string Of(string id)
    {
        var record = questions.RecordOf(id) ?? id;
        return names.Find(record) is { } person ? names.Of(person)
            : questions.Event(record) is { } happening ? Of(happening)
            : questions.Edition(record) is { } edition ? Of(edition)
            : questions.Statement(record) is { } statement ? words.Texts.Of("statement.by", names.Of(statement.Speaker)) + Day(statement.Day)
            : questions.Conflict(record) is { } conflict ? words.Say(conflict.What)
            : record;
    }

    private string Of(EventRecord happening)
    {
        var others = happening.Parties.Count > MostNamed ? " " + words.Texts.Of("and-others", words.Number(happening.Parties.Count - MostNamed)) : "";
        var days = happening.When.IsKnown ? $" ({words.Days(happening.When)})" : "";
        return $"{words.Type(happening.Type)}: {string.Join(" · ", happening.Parties.Take(MostNamed).Select(names.Of))}{others}{days}";
    }

    private string Of(EditionRecord edition) => names.Of(edition.Series) + (edition.Ordinal is { } ordinal ? " · " + words.Texts.Of("edition.number", words.Number(ordinal)) : "");

    private string Day(DateOnly? day) => day is { } known ? $" ({words.Day(known)})" : "";
}
