using Mahdar.Extraction.Lexicon;
using Mahdar.Extraction.Tables;

namespace Mahdar.Extraction.Editions;

/// <summary>Puts the words of data/editions into the lexicon.</summary>
internal static class SessionTable
{
    public static void AddTo(KnowledgeLoader loader)
    {
        foreach (var row in Table.Load("editions/nouns").Rows)
            foreach (var form in row.List("forms").Prepend(row["noun"]))
                loader.Add(form, new Entry(EntryKind.Marker, "edition:noun", form) { Value = new SessionMark(row["noun"], IsOwn(form)) });
        foreach (var row in Table.Load("editions/kinds").Rows)
            loader.Add(row["word"], new Entry(EntryKind.Marker, "edition:body", row["word"]) { Value = new BodyMark() });
        foreach (var row in Table.Load("editions/groups").Rows)
            loader.Add(row["word"], new Entry(EntryKind.Marker, "edition:members", row["word"]) { Value = new MembersMark() });
        foreach (var row in Table.Load("editions/leaders").Rows)
            loader.Add(row["word"], new Entry(EntryKind.Marker, "edition:leaders", row["word"]) { Value = new LeadersMark() });
        foreach (var row in Table.Load("editions/yearly").Rows)
            loader.Add(row["word"], new Entry(EntryKind.Marker, "edition:yearly", row["word"]) { Value = new YearlyMark() });
        foreach (var row in Table.Load("editions/many").Rows)
            loader.Add(row["word"], new Entry(EntryKind.Marker, "edition:many", row["word"]) { Value = new ManyMark() });
        foreach (var row in Table.Load("editions/names").Rows)
            loader.Add(row["word"], new Entry(EntryKind.Marker, "edition:end", row["word"]) { Value = new NameEndMark() });
    }

    private static bool IsOwn(string form) => form.EndsWith("ته", StringComparison.Ordinal) || form.EndsWith("ها", StringComparison.Ordinal) || form.EndsWith("عه", StringComparison.Ordinal) || form.EndsWith("ره", StringComparison.Ordinal) || form.EndsWith("اته", StringComparison.Ordinal);
}
