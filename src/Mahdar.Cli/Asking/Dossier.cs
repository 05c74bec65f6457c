using System.Globalization;
using Mahdar.Cli.Views;
using Mahdar.Exchange;
using Mahdar.Model;
using Mahdar.Model.Records;
using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>All that the record knows of one of its records, with the words of the reports that say so.</summary>
internal sealed class Dossier(Answerer answerer, Sheet sheet)
{
    private const int MostShown = 30;

    /// <summary>False where the id is of no record.</summary>
    public bool Show(string id)
    {
        var questions = answerer.Questions;
        if (questions.Person(id) is { } person) Show(person);
        else if (questions.Event(id) is { } happening) Show(happening);
        else if (questions.Edition(id) is { } edition) Show(edition);
        else if (questions.Statement(id) is { } statement) Show(statement);
        else if (questions.Conflict(id) is { } found) Show(found);
        else if (answerer.Store.Report(id) is { } report) new ReportDossier(answerer, sheet).Show(report);
        else return false;
        foreach (var conflict in questions.ConflictsOf(id)) Brief(conflict);
        if (questions.MarkOf(id) is { } mark) Show(mark);
        sheet.Blank();
        return true;
    }

    /// <summary>Why its claims stand together, and what spoke against. False where the id is of no record.</summary>
    public bool Why(string id)
    {
        var questions = answerer.Questions;
        var links = questions.Person(id)?.Links ?? questions.Event(id)?.Links ?? questions.Edition(id)?.Links ?? questions.Statement(id)?.Links;
        if (links is null) return false;
        sheet.Heading(answerer.Messages.Of("why.head", id));
        if (links.Count == 0) sheet.Line(2, new Piece(answerer.Messages["why.single"], Tone.Quiet));
        foreach (var link in links) Show(link);
        if (questions.MarkOf(id) is { } mark) Show(mark);
        sheet.Blank();
        return true;
    }

    private void Show(PersonRecord person)
    {
        sheet.Heading(Both(person.Name, person.Latin) + "  " + person.Id);
        sheet.Line(2, new Piece(Support(person.Reports, person.Witnesses), Tone.Quiet));
        if (person.Names.Count > 1) sheet.Line(2, answerer.Messages["show.names"] + " ", sheet.Value(string.Join(" · ", person.Names.Select(name => $"{name.Text} ({name.Reports})"))));
        foreach (var tenure in person.Tenures)
            sheet.Item(sheet.Value(tenure.Title), tenure.Of is { } of ? " / " + answerer.Name(of) : "", Status(tenure.Status), new Piece($"  {Text(tenure.First)} … {Text(tenure.Last)}  {Support(tenure.Reports, tenure.Witnesses)}", Tone.Quiet));
        var filter = new RecordFilter { Parties = [[person.Id]], Limit = MostShown };
        List("events", answerer.Questions.Events(filter), Brief);
        List("statements", answerer.Questions.Statements(filter), Brief);
    }

    private void Show(EventRecord happening)
    {
        sheet.Heading($"{Title(happening)}  {happening.Id}");
        sheet.Line(2, new Piece(Support(happening.Reports, happening.Witnesses), Tone.Quiet));
        foreach (var party in happening.Parties) sheet.Item(sheet.Value(answerer.Name(party), Tone.Name));
        if (happening.Topics.Count > 0) sheet.Line(2, answerer.Messages.Of("topics", string.Join(" · ", happening.Topics)));
        if (happening.Edition is { } edition && answerer.Questions.Edition(edition) is { } session) Brief(session);
        if (happening.History.Count > 1)
            sheet.Line(2, answerer.Messages["show.history"] + " ", sheet.Value(string.Join(" ← ", happening.History.Select(entry => $"{StatusOf(entry.Status)} {Text(entry.Day)}"))));
        Readings(happening.Readings);
        List("statements", answerer.Questions.StatementsAt(happening.Id), Brief);
        Evidence(happening.Claims);
    }

    private void Show(EditionRecord edition)
    {
        sheet.Heading($"{Title(edition)}  {edition.Id}");
        sheet.Line(2, new Piece(Support(edition.Reports, edition.Witnesses), Tone.Quiet));
        Readings(edition.Readings);
        List("events", answerer.Questions.EventsOf(edition.Id), Brief);
        Evidence(edition.Claims);
    }

    private void Show(StatementRecord statement)
    {
        sheet.Heading($"{answerer.Name(statement.Speaker)}, {Text(statement.Day)}  {statement.Id}");
        sheet.Line(2, sheet.Value("«" + statement.Text + "»"));
        sheet.Line(2, new Piece(Support(statement.Reports, statement.Witnesses), Tone.Quiet));
        Evidence(statement.Claims);
    }

    private void Show(Conflict conflict)
    {
        sheet.Heading(Say(conflict.What) + "  " + conflict.Id);
        Readings(conflict.Readings);
        sheet.Line(2, Say(conflict.Why));
        if (conflict.WhyWeight is { } weight) sheet.Line(2, new Piece(answerer.Messages.Of("show.weight", conflict.Weight.ToString("0.0", CultureInfo.InvariantCulture), Say(weight)), Tone.Quiet));
        foreach (var record in conflict.Records) sheet.Line(2, new Piece("→ " + record, Tone.Quiet));
        foreach (var evidence in conflict.Evidence) sheet.Detail(sheet.Value("«" + answerer.Testimonies.Words(evidence.Report, evidence.Span) + "»"), new Piece("  " + evidence.Report, Tone.Quiet));
        Evidence(conflict.Readings.SelectMany(reading => reading.Claims));
    }

    private void Show(Mark mark) => sheet.Line(2, new Piece(
        answerer.Messages.Of(mark.Verdict == Verdict.Accept ? "judged.accept" : "judged.reject", mark.Who, Text(DateOnly.FromDateTime(mark.When.Date)), mark.Why), mark.Verdict == Verdict.Accept ? Tone.Strong : Tone.Warning));

    private void Show(Link link)
    {
        sheet.Item(sheet.Value($"{link.A} = {link.B}"), new Piece(string.Create(CultureInfo.InvariantCulture, $"  {link.Score:0.00}"), Tone.Quiet));
        foreach (var reason in link.For) sheet.Detail("+ " + Say(reason));
        foreach (var reason in link.Against) sheet.Detail(new Piece("− " + Say(reason), Tone.Warning));
    }

    /// <summary>The attributes that reports give more than one value for, and why one is shown first.</summary>
    private void Readings(IReadOnlyList<Model.Records.Reading> readings)
    {
        foreach (var trait in readings.GroupBy(reading => reading.Trait).Where(trait => trait.Count() > 1))
        {
            sheet.Line(2, new Piece(answerer.Messages["trait." + EnumNames<Trait>.Of(trait.Key)], Tone.Strong));
            foreach (var reading in trait.OrderByDescending(reading => reading.IsPreferred).ThenByDescending(reading => reading.Witnesses))
                sheet.Detail(reading.IsPreferred ? "✓ " : "  ", sheet.Value(answerer.Value(reading), Tone.Day), new Piece($"  ({reading.Witnesses})  {Say(reading.Why)}  {reading.Id}", Tone.Quiet));
        }
    }

    private void Evidence(IEnumerable<string> claims)
    {
        var testimonies = answerer.Testimonies.Of(claims);
        if (testimonies.Count == 0) return;
        sheet.Heading(answerer.Messages["evidence"]);
        foreach (var testimony in testimonies.Take(MostShown))
        {
            sheet.Item(new Piece($"{Text(testimony.Report.Published)} {testimony.Report.Publisher} ", Tone.Day), sheet.Value(testimony.Report.Title ?? testimony.Report.Key, Tone.Quiet), new Piece("  " + testimony.Claim.Id, Tone.Quiet));
            sheet.Detail(sheet.Value("«" + testimony.Words + "»"));
        }
        if (testimonies.Count > MostShown) sheet.Line(2, new Piece(answerer.Messages.Of("show.more", testimonies.Count - MostShown), Tone.Quiet));
    }

    private void List<T>(string heading, IReadOnlyList<T> items, Action<T> show)
    {
        if (items.Count == 0) return;
        sheet.Heading(answerer.Messages[heading]);
        foreach (var item in items) show(item);
    }

    private void Brief(EventRecord happening) => sheet.Item(sheet.Value(Title(happening)), new Piece($"  {Support(happening.Reports, happening.Witnesses)}  {happening.Id}", Tone.Quiet));

    private void Brief(EditionRecord edition) => sheet.Item(sheet.Value(Title(edition), Tone.Place), new Piece($"  {edition.Id}", Tone.Quiet));

    private void Brief(StatementRecord statement) =>
        sheet.Item(new Piece($"{Text(statement.Day)} {answerer.Name(statement.Speaker)}: ", Tone.Day), sheet.Value("«" + statement.Text + "»"), new Piece($"  {statement.Id}", Tone.Quiet));

    private void Brief(Conflict conflict) => sheet.Line(2, new Piece("⚠ " + Say(conflict.What), Tone.Warning), new Piece("  " + conflict.Id, Tone.Quiet));

    private string Title(EventRecord happening) => string.Join(", ", new[]
    {
        Text(happening.When), $"{answerer.Messages["event." + EnumNames<EventType>.Of(happening.Type)]} ({StatusOf(happening.Status)})",
        string.Join(" + ", happening.Parties.Select(answerer.Name)), answerer.Place(happening.Place),
    }.Where(part => part.Length > 0));

    private string Title(EditionRecord edition) => string.Join(", ", new[]
    {
        edition.Series.Name + (edition.Ordinal is { } ordinal ? $" ({ordinal})" : ""), Text(edition.When), answerer.Place(edition.Place),
    }.Where(part => part.Length > 0));

    private string StatusOf(EventStatus status) => answerer.Messages["status." + EnumNames<EventStatus>.Of(status)];

    private string Status(OfficeStatus status) => status is OfficeStatus.Current or OfficeStatus.Unknown ? "" : $" ({answerer.Messages["office." + EnumNames<OfficeStatus>.Of(status)]})";

    private string Support(int reports, int witnesses) => answerer.Messages.Of("show.support", reports, witnesses);

    private string Say(Reason reason) => answerer.Messages.IsArabic ? reason.Arabic : reason.English;

    private static string Both(string? name, string? latin) => string.Join(" · ", new[] { name, latin }.OfType<string>());

    private string Text(Days days) => sheet.Text(days);

    private string Text(DateOnly? day) => day is { } known ? sheet.Text(Days.On(known)) : "";
}
