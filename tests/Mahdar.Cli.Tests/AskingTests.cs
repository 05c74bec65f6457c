using System.Text.Json;
using Mahdar.Cli.Asking;
using Mahdar.Model.Records;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Cli;

public sealed class AskingTests(SampleRecord samples) : IClassFixture<SampleRecord>
{
    public static IEnumerable<object[]> Lists => Listings.All.Select(listing => new object[] { listing.Name });

    [Fact]
    public void An_ingest_says_what_came_of_it()
    {
        samples.Said.Status.ShouldBe(0);
        samples.Said.Error.ShouldContain("14 new, 0 already there, 0 unreadable");
        samples.Said.Error.ShouldContain("The record: 14 reports");
    }

    [Theory, MemberData(nameof(Lists))]
    public void Every_list_answers_for_people_as_json_and_as_csv(string list)
    {
        var listing = Listings.All.First(listing => listing.Name == list);
        var json = Ask(list, "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var csv = Csv.Read(Ask(list, "--format", "csv").Output);
        csv[0].Count.ShouldBe(listing.Columns.Count);
        csv.ShouldAllBe(row => row.Count == listing.Columns.Count);
        csv.Count.ShouldBe(json.Count + 1);
        csv.Skip(1).Select(row => row[^1]).ShouldBe(json.Select(IdOf));
        var table = Ask(list, "--limit", "3");
        table.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Math.Min(json.Count, 3) + 1);
        Ask(list, "--limit", "1", "--skip", "1", "--format", "csv").Output.ShouldBe(string.Join('\n', Ask(list, "--format", "csv", "--limit", "2").Output.Split('\n').Where((_, at) => at != 1)));
    }

    [Fact]
    public void Each_answer_in_json_shows_the_words_it_stands_on()
    {
        foreach (var line in Ask("events", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var evidence = JsonDocument.Parse(line).RootElement.GetProperty("evidence").EnumerateArray().ToList();
            evidence.Count.ShouldBeGreaterThan(0);
            foreach (var words in evidence)
            {
                var text = File.ReadAllText(words.GetProperty("sources")[0].GetString()!);
                text[words.GetProperty("start").GetInt32()..words.GetProperty("end").GetInt32()].ShouldBe(words.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public void A_list_offers_only_what_means_something_there()
    {
        Ask("people", "--status", "held").Status.ShouldBe(1);
        Ask("events", "--status", "lost").Status.ShouldBe(1);
        Ask("events", "--skip", "-1").Error.ShouldContain("--skip cannot be negative");
        Ask("events", "--state", "أطلنطس").ShouldBe(new CommandLine.Answer(1, "", "no state is called: أطلنطس\n"));
        Ask("events", "--person", "فلان الفلاني", "--lang", "ar").ShouldBe(new CommandLine.Answer(1, "", "لا أحد في السجل بهذا الاسم: فلان الفلاني\n"));
        Ask("events", "--from", "2024-13").Error.ShouldContain("not a day, month or year");
    }

    [Fact]
    public void Months_and_years_are_days_from_their_first_to_their_last()
    {
        Ask("events", "--from", "2024", "--to", "2024", "--format", "csv").Output.ShouldBe(Ask("events", "--from", "2024-01-01", "--to", "2024-12-31", "--format", "csv").Output);
        Ask("events", "--from", "2024-02", "--to", "2024-02", "--format", "csv").Output.ShouldBe(Ask("events", "--from", "2024-02-01", "--to", "2024-02-29", "--format", "csv").Output);
    }

    [Theory, MemberData(nameof(Lists))]
    public void Whatever_is_listed_can_be_shown_by_the_start_of_its_id(string list)
    {
        if (list is "states" or "organizations" or "series") return;
        foreach (var id in Ids(list).Take(6))
        {
            var shown = Ask("show", id);
            shown.Status.ShouldBe(0);
            shown.Output.ShouldContain(id);
            Ask("show", id[..9]).Output.ShouldBe(shown.Output);
        }
    }

    [Fact]
    public void A_report_is_shown_with_its_source_and_the_record_of_each_claim()
    {
        var report = Ids("reports")[0];
        var shown = Ask("show", report).Output;
        shown.ShouldContain(Path.Combine("samples", ""));
        shown.ShouldContain("→ p-");
    }

    [Fact]
    public void An_id_that_several_begin_with_or_none_is_not_guessed()
    {
        Ask("show", "e-").Error.ShouldStartWith("several ids begin with e-: e-");
        Ask("show", "e-nothing").ShouldBe(new CommandLine.Answer(1, "", "nothing in the record has this id: e-nothing\n"));
        Ask("why", "e-nothing").Status.ShouldBe(1);
    }

    [Fact]
    public void Why_tells_of_each_record_of_several_claims()
    {
        foreach (var line in Ask("events", "--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var happening = JsonDocument.Parse(line).RootElement;
            if (happening.GetProperty("claims").GetArrayLength() < 2) continue;
            Ask("why", happening.GetProperty("id").GetString()!).Output.ShouldContain("+ ");
        }
    }

    [Fact]
    public void A_search_shows_the_passage_with_its_blanks()
    {
        var found = Ask("search", "للوزيران", "المصري");
        found.Status.ShouldBe(0);
        var hit = JsonDocument.Parse(Ask("search", "وزير", "الخارجية", "--limit", "1", "--format", "json").Output).RootElement;
        Ask("search", "وزير", "الخارجية", "--limit", "1").Output.ShouldContain(hit.GetProperty("passage").GetString()!);
        Ask("search", "وزير", "الخارجية", "--from", "2090").Output.ShouldContain("No kept report has all these words.");
    }

    [Fact]
    public void On_a_screen_a_passage_is_one_isolate()
    {
        var shown = CommandLine.Run(new CommandLine.Options(IsScreen: true), "search", "وزير", "--limit", "1", "--store", samples.Store).Output;
        shown.Count(c => c == '\u2069').ShouldBe(shown.Count(c => c is '\u2067' or '\u2066'));
    }

    [Fact]
    public void A_store_that_is_behind_says_so()
    {
        var store = samples.Copy();
        var judged = CommandLine.Run("judge", "reject", Ids("events")[0], "--who", "سلمى", "--why", "خطأ", "--store", store);
        judged.ShouldBe(new CommandLine.Answer(0, "", "judgement 1 kept\n"));
        CommandLine.Run("judge", "undo", "--store", store).Error.ShouldStartWith("judgement 1 undone: reject e-");
        CommandLine.Run("judge", "undo", "--store", store).ShouldBe(new CommandLine.Answer(1, "", "no judgement holds\n"));
        CommandLine.Run("events", "--store", store, "--limit", "1").Error.ShouldBeEmpty();
        using (var opened = RecordStore.Open(store, StoreAccess.Change))
            opened.Judge(new Judgement { Number = 0, Verdict = Verdict.Accept, A = Ids("events")[0], Who = "سلمى", When = DateTimeOffset.UnixEpoch, Why = "" });
        CommandLine.Run("events", "--store", store, "--limit", "1").Error.ShouldContain("does not show all that is kept yet");
        CommandLine.Run("ingest", Path.Combine(Repository.Root, "samples"), "--store", store).Error.ShouldContain("0 new, 14 already there");
        CommandLine.Run("events", "--store", store, "--limit", "1").Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_judgement_is_about_what_it_names()
    {
        var store = samples.Copy();
        var (happening, person) = (Ids("events")[0], Ids("people")[0]);
        Judge("same", happening, person).ShouldBe(new CommandLine.Answer(1, "", $"{happening} and {person} are not of one kind\n"));
        Judge("same", happening, happening).Error.ShouldBe($"{happening} is one thing alone: name two\n");
        Judge("prefer", happening).Error.ShouldContain("only a reading can be preferred");
        Judge("accept", "e-nothing").Error.ShouldBe("nothing in the record has this id: e-nothing\n");
        Judge("accept", happening[..9]).Error.ShouldBe("judgement 1 kept\n");

        CommandLine.Answer Judge(params string[] args) => CommandLine.Run(["judge", .. args, "--store", store]);
    }

    [Fact]
    public void A_rebuild_answers_as_before()
    {
        var store = samples.Copy();
        var before = Ask("events", "--format", "json").Output;
        CommandLine.Run("rebuild", "--store", store).Error.ShouldBe("14 reports read again, 0 of them otherwise than before\n");
        CommandLine.Run("events", "--format", "json", "--store", store).Output.ShouldBe(before);
        CommandLine.Run("rebuild", "--store", store + ".none").Status.ShouldBe(1);
    }

    private CommandLine.Answer Ask(params string[] args) => CommandLine.Run([.. args, "--store", samples.Store]);

    private List<string> Ids(string list) => [.. Csv.Read(Ask(list, "--format", "csv").Output).Skip(1).Select(row => row[^1])];

    private static string IdOf(JsonElement record) => (record.TryGetProperty("id", out var id) ? id : record.GetProperty("key")).GetString()!;
}
