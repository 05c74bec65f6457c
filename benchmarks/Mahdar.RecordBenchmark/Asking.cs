using Mahdar.Model.Claims;
using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.RecordBenchmark;

/// <summary>
/// How much processor time kinds of questions take, each with the answers of a page read: the median and the slowest twentieth. On a machine
/// that has nothing else to do it is the time that passes.
/// </summary>
internal static class Asking
{
    private const int Runs = 40, Page = 50;

    public static void Measure(string file)
    {
        using var store = RecordStore.Open(file, StoreAccess.Read);
        var questions = store.Questions;
        var all = new RecordFilter { Limit = Page };
        var people = questions.People(new RecordFilter { Limit = Runs }).Select(person => person.Id).ToArray();
        var states = questions.Bodies(BodyKind.State).Select(body => body.Key).Take(Runs).ToArray();
        var events = questions.Events(new RecordFilter { Limit = Runs }).Select(happening => happening.Id).ToArray();
        string[] words = ["النفط", "الانتخابات البرلمانية", "وقف إطلاق النار", "مجلس الأمن", "وزير الخارجية", "سوريا", "الرئيس", "قال", "والمفاوضات", "كوريا الشمالية"];
        Console.WriteLine($"{store.ReportCount} reports");
        Time("events, newest", i => questions.Events(all with { Offset = i * Page }).ToList());
        Time("events of a person", i => questions.Events(Of(all, people[i % people.Length])).ToList());
        Time("events of two states", i => questions.Events(all with { Parties = [[states[i % 5]], [states[(i + 1) % states.Length]]] }).ToList());
        Time("events of a month in a state", i => questions.Events(all with { From = new DateOnly(2018, 1 + (i % 12), 1), To = new DateOnly(2018, 1 + (i % 12), 28), Place = states[i % 10][6..] }).ToList());
        Time("events with words", i => questions.Events(all with { Text = words[i % words.Length] }).ToList());
        Time("people by name", i => questions.PeopleNamed(i % 2 == 0 ? "محمد" : "لافروف").ToList());
        Time("people of a state", i => questions.People(Of(all, states[i % states.Length])).ToList());
        Time("statements of a person", i => questions.Statements(Of(all, people[i % people.Length])).ToList());
        Time("statements with words", i => questions.Statements(all with { Text = words[i % words.Length] }).ToList());
        Time("conflicts of a state", i => questions.Conflicts(Of(all, states[i % states.Length])).ToList());
        Time("states beside a person", i => questions.Bodies(BodyKind.State, Of(all, people[i % people.Length])).ToList());
        Time("reports of a person", i => questions.Reports(Of(all, people[i % people.Length])).ToList());
        Time("reports of a state", i => questions.Reports(Of(all, states[i % states.Length])).ToList());
        Time("one event with its evidence", i => questions.Event(events[i % events.Length])!.Claims.Select(questions.Claim).ToList());
        Time("search, passages shown", i => questions.Search(words[i % words.Length], new RecordFilter { Limit = 20 }).ToList());
    }

    private static RecordFilter Of(RecordFilter filter, string party) => filter with { Parties = [[party]] };

    private static void Time<T>(string question, Func<int, List<T>> ask)
    {
        var answers = 0;
        var times = new List<double>();
        for (var run = -2; run < Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            answers += ask(Math.Max(run, 0)).Count;
            if (run >= 0) times.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"{question,-30} median {times[Runs / 2],8:0.0} ms   95th {times[Runs * 95 / 100],8:0.0} ms   {answers / (Runs + 2)} answers");
    }
}
