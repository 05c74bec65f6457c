using System.Globalization;
using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Storage;

public sealed class QuestionTests : IDisposable
{
    private readonly StoreFile file = StoreFile.Filled();
    private readonly RecordStore store;

    public QuestionTests() => store = file.Open(StoreAccess.Read);

    public void Dispose()
    {
        store.Dispose();
        file.Dispose();
    }

    public static IEnumerable<object[]> Cases => CaseTable.Rows("search/filters");

    [Theory, MemberData(nameof(Cases))]
    public void A_list_is_narrowed_by_its_filter(string list, string filter, string ids) => string.Join(' ', Ask(list, Filter(filter))).ShouldBe(ids);

    [Fact]
    public void Bodies_are_counted_by_the_records_that_they_stand_in()
    {
        store.Questions.Bodies(BodyKind.State).Select(body => (body.Key, body.Records)).ShouldBe([("state:CN", 3), ("state:RU", 4), ("state:LA", 2)], ignoreOrder: true);
        store.Questions.Bodies(BodyKind.State, new RecordFilter { Parties = [["p-wang00000000"]] }).Select(body => (body.Key, body.Name, body.Records)).ShouldBe([("state:CN", "الصين", 2), ("state:RU", "روسيا", 2)]);
        store.Questions.Bodies(BodyKind.Series).Single().Key.ShouldBe("series:asean-forum");
    }

    [Theory]
    [InlineData("لافروف", "p-1avr0v000000")]
    [InlineData("سيرجي لافروف", "p-1avr0v000000")]
    [InlineData("LAVROV", "p-1avr0v000000")]
    [InlineData("wang yi", "p-wang00000000")]
    [InlineData("وانغ لافروف", "")]
    [InlineData("؟", "")]
    public void People_are_found_by_words_of_their_names(string name, string ids) => string.Join(' ', store.Questions.PeopleNamed(name)).ShouldBe(ids);

    [Fact]
    public void Whatever_leads_to_a_record_finds_it()
    {
        foreach (var (id, record) in new[] { ("e-meet1ng00000", "e-meet1ng00000"), ("e-sec0nd000000", "e-meet1ng00000"), ("p-c1a1m0000000", "p-1avr0v000000"), ("r-day250000000", "e-meet1ng00000"), ("r-day260000000", "c-day000000000"), ("c-z10ne0000000", "c-z10ne0000000") })
            store.Questions.RecordOf(id).ShouldBe(record);
        store.Questions.RecordOf("e-n0th1ng00000").ShouldBeNull();
        store.Questions.IdsLike("e-mee").ShouldBe(["e-meet1ng00000"]);
        store.Questions.IdsLike("e-").ShouldBe(["e-ca1100000000", "e-meet1ng00000", "e-vndated00000"]);
        store.Questions.MembersLike("r-day2").ShouldBe(["r-day250000000", "r-day260000000"]);
        store.Questions.MembersLike("e-sec0nd000000").ShouldBe(["e-sec0nd000000"]);
        store.Questions.ReportsLike("r-t").ShouldBe(["r-three", "r-two"]);
        store.Questions.IdsLike("%' OR 1 --").ShouldBeEmpty();
    }

    [Fact]
    public void A_record_is_of_one_kind_alone()
    {
        store.Questions.Event("e-meet1ng00000")!.Topics.ShouldBe(["وسوريا", "التجارة"]);
        store.Questions.Person("e-meet1ng00000").ShouldBeNull();
        store.Questions.KindOf("d-f0rvm0000000").ShouldBe("edition");
        store.Questions.StatementsAt("e-meet1ng00000").Single().Id.ShouldBe("q-0ne000000000");
        store.Questions.EventsOf("d-f0rvm0000000").Single().Id.ShouldBe("e-meet1ng00000");
        store.Questions.ConflictsOf("e-meet1ng00000").Single().Id.ShouldBe("c-day000000000");
    }

    [Fact]
    public void A_report_knows_its_witness_and_its_claims()
    {
        store.Questions.Report("r-two")!.Witness.ShouldBe("r-one");
        store.Questions.ReportsOfWitness("r-one").Select(report => report.Key).ShouldBe(["r-one", "r-two"]);
        store.Questions.ClaimsOf("r-two").Select(claim => (claim.Local, claim.Record)).ShouldBe([("e1", "e-meet1ng00000"), ("q1", "q-0ne000000000")]);
        store.Questions.SourcesOf("r-two").ShouldBe(["a.txt"]);
    }

    [Theory]
    [InlineData("سفير", "r-1 r-2")]
    [InlineData("والسفير", "r-1 r-2")]
    [InlineData("وسوريا", "r-3 r-4 r-5")]
    [InlineData("سوريا", "r-3 r-4 r-5")]
    public void A_first_letter_is_taken_off_what_is_searched_only_where_texts_have_the_rest_more_often(string words, string found)
    {
        using var file = new StoreFile();
        using var store = file.Open(StoreAccess.Write);
        store.Keep([Samples.Report("r-1", "قال السفير"), Samples.Report("r-2", "سفير بلاده"), Samples.Report("r-3", "في سوريا"), Samples.Report("r-4", "إلى سوريا"), Samples.Report("r-5", "لبنان وسوريا"), Samples.Report("r-6", "فير")]);
        string.Join(' ', store.Questions.Search(words, new RecordFilter()).Select(hit => hit.Report).Order(StringComparer.Ordinal)).ShouldBe(found);
    }

    [Fact]
    public void Pages_follow_one_another()
    {
        var all = Ask("events", new RecordFilter()).ToList();
        Enumerable.Range(0, 3).SelectMany(page => Ask("events", new RecordFilter { Limit = 1, Offset = page })).ShouldBe(all);
        Ask("events", new RecordFilter { Limit = 5, Offset = 2 }).ShouldBe(all.Skip(2));
    }

    private IEnumerable<string> Ask(string list, RecordFilter filter) => list switch
    {
        "events" => store.Questions.Events(filter).Select(it => it.Id),
        "people" => store.Questions.People(filter).Select(it => it.Id),
        "editions" => store.Questions.Editions(filter).Select(it => it.Id),
        "statements" => store.Questions.Statements(filter).Select(it => it.Id),
        "conflicts" => store.Questions.Conflicts(filter).Select(it => it.Id),
        "reports" => store.Questions.Reports(filter).Select(it => it.Key),
        "states" => store.Questions.Bodies(BodyKind.State, filter).Select(it => it.Key),
        "search" => store.Questions.Search(filter.Text ?? "", filter with { Text = null }).Select(it => it.Report).Order(StringComparer.Ordinal),
        _ => throw new ArgumentException(list),
    };

    /// <summary><c>party=p-wang party=state:RU|state:LA from=2024-08-01 text=…</c></summary>
    private static RecordFilter Filter(string text)
    {
        var filter = new RecordFilter();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (part.Split('=')[0], part.Split('=')[1].Replace('_', ' '));
            filter = name switch
            {
                "party" => filter with { Parties = [.. filter.Parties, value.Split('|')] },
                "place" => filter with { Place = value },
                "from" => filter with { From = Day(value) },
                "to" => filter with { To = Day(value) },
                "status" => filter with { Status = value },
                "kind" => filter with { Kind = value },
                "publisher" => filter with { Publisher = value },
                "text" => filter with { Text = value },
                _ => throw new ArgumentException(part),
            };
        }
        return filter;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
