using Mahdar.Model;
using Mahdar.Model.Claims;

namespace Mahdar.Storage.Packing;

/// <summary>Writes the claims of one report but for its key and sketch, and but for the words said: those stand in its text.</summary>
internal sealed class ClaimPacker
{
    private readonly ByteWriter to = new();

    public static byte[] Pack(ReportClaims claims)
    {
        var packer = new ClaimPacker();
        packer.Write(claims);
        return packer.to.ToArray();
    }

    private void Write(ReportClaims claims)
    {
        Write(claims.Published);
        to.Word(claims.Publisher);
        to.List(claims.People, Write);
        to.List(claims.Editions, Write);
        to.List(claims.Events, Write);
        to.List(claims.Statements, Write);
        to.List(claims.Problems, Write);
    }

    private void Write(PersonClaim person)
    {
        to.Fixed((long)person.Id.Number);
        to.Word(person.Local);
        to.Word(person.Name);
        to.Word(person.Latin);
        to.List(person.Offices, Write);
        to.List(person.OtherForms, to.Word);
        Write(person.Evidence);
    }

    private void Write(OfficeClaim office)
    {
        to.Number((int)office.Role);
        to.Word(office.Title);
        Write(office.Of);
        to.Number((int)office.Status);
        Write(office.Evidence);
    }

    private void Write(EditionClaim edition)
    {
        to.Text(edition.Id);
        to.Word(edition.Local);
        Write(edition.Series);
        to.Number(edition.Ordinal);
        to.Number((int)edition.Status);
        Write(edition.When);
        Write(edition.Place);
        to.List(edition.Evidence, Write);
    }

    private void Write(EventClaim happening)
    {
        to.Text(happening.Id);
        to.Word(happening.Local);
        to.Number((int)happening.Type);
        to.Number((int?)happening.Form);
        to.Number((int)happening.Status);
        to.List(happening.Parties, Write);
        Write(happening.When);
        to.List(happening.Yearless is { } days ? [days.Month, days.FirstDay, days.LastDay] : (int[])[], to.Number);
        Write(happening.Place);
        to.Number(happening.Edition);
        to.Fixed(happening.Duration?.Ticks ?? -1);
        to.List(happening.Topics, to.Word);
        to.List(happening.Evidence, Write);
        to.List(happening.Words, to.Fixed);
    }

    private void Write(StatementClaim statement)
    {
        to.Fixed((long)statement.Id.Number);
        to.Word(statement.Local);
        Write(statement.Speaker);
        to.List(statement.Relay is { } relay ? [relay] : (PartyClaim[])[], Write);
        to.Number((int)statement.Mode);
        Write(statement.Span);
        to.List(statement.Words, to.Fixed);
        to.Number(statement.Event);
    }

    private void Write(Problem problem)
    {
        to.Number((int)problem.Kind);
        Write(problem.Span);
        to.Word(problem.Message);
        to.Word(problem.MessageArabic);
        to.Word(problem.Text);
    }

    private void Write(PartyClaim party)
    {
        to.Number(party.Person);
        Write(party.Body);
        to.Number((int?)party.Role);
    }

    private void Write(Body? body)
    {
        to.Number((int?)body?.Kind);
        if (body is null) return;
        to.Word(body.Key);
        to.Word(body.Name);
    }

    private void Write(PlaceClaim? place)
    {
        to.Number(place is null ? 0 : 1);
        if (place is null) return;
        to.Word(place.City);
        to.Word(place.Country);
    }

    private void Write(Days days)
    {
        Write(days.From);
        Write(days.To);
    }

    private void Write(DateOnly? day) => to.Number(day?.DayNumber);

    private void Write(Span span)
    {
        to.Number(span.Start);
        to.Number(span.Length);
    }
}
