using Mahdar.Storage;
using Mahdar.Storage.Sqlite;

namespace Mahdar.Tests.Storage;

public sealed class OpeningTests : IDisposable
{
    private readonly StoreFile file = StoreFile.Filled();

    public void Dispose() => file.Dispose();

    [Fact]
    public void A_missing_store_is_not_made_by_asking_or_judging()
    {
        var none = Path.Combine(file.Folder, "none.db");
        Says(() => RecordStore.Open(none, StoreAccess.Read), "there is no record here yet", "لا سجل هنا بعد");
        Says(() => RecordStore.Open(none, StoreAccess.Change), "there is no record here yet", "لا سجل هنا بعد");
        File.Exists(none).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_file_is_a_store_in_the_making()
    {
        var empty = Path.Combine(file.Folder, "empty.db");
        File.WriteAllText(empty, "");
        Says(() => RecordStore.Open(empty, StoreAccess.Read), "there is no record here yet", "لا سجل هنا بعد");
        using var store = RecordStore.Open(empty, StoreAccess.Write);
        store.ReportCount.ShouldBe(0);
    }

    [Fact]
    public void A_file_of_something_else_is_left_as_it_is()
    {
        var text = Path.Combine(file.Folder, "text.db");
        File.WriteAllText(text, new string('x', 5000));
        foreach (var access in Enum.GetValues<StoreAccess>()) Says(() => RecordStore.Open(text, access), "not a record of Mahdar", "ليس سجلا من سجلات محضر");
        File.ReadAllText(text).ShouldBe(new string('x', 5000));
    }

    [Theory]
    [InlineData("PRAGMA application_id = 0")]
    [InlineData("PRAGMA application_id = 7; PRAGMA user_version = 1")]
    public void Another_programs_database_is_left_as_it_is(string mark)
    {
        file.Change(mark + "; PRAGMA journal_mode = DELETE");
        var before = File.ReadAllBytes(file.Name);
        foreach (var access in Enum.GetValues<StoreAccess>()) Says(() => file.Open(access), "not a record of Mahdar", "ليس سجلا من سجلات محضر");
        File.ReadAllBytes(file.Name).ShouldBe(before);
    }

    [Fact]
    public void A_store_of_a_newer_program_is_refused()
    {
        file.Change("PRAGMA user_version = 99");
        foreach (var access in Enum.GetValues<StoreAccess>()) Says(() => file.Open(access), "made by a newer Mahdar (schema 99, this one knows 4); update Mahdar", "إصدار أحدث");
    }

    [Fact]
    public void A_store_of_an_older_program_is_brought_up_to_date_where_it_is_changed_and_keeps_all()
    {
        var newer = new Schema([.. Schema.Current.Steps, "ALTER TABLE reports ADD COLUMN note TEXT; DELETE FROM events; UPDATE state SET value = -1 WHERE name = 'derived';"]);
        Says(() => RecordStore.Open(file.Name, StoreAccess.Read, newer), "made by an older Mahdar; bring it up to date with: mahdar rebuild", "إصدار أقدم");
        using (var store = RecordStore.Open(file.Name, StoreAccess.Change, newer))
        {
            store.ReportCount.ShouldBe(3);
            store.IsBehind.ShouldBeTrue();
            store.Write(Samples.Account, Samples.Places);
            store.IsBehind.ShouldBeFalse();
        }
        using (var store = RecordStore.Open(file.Name, StoreAccess.Read, newer)) store.Report("r-one")!.Minutes.Report.Title.ShouldBe("لقاء فيينتيان");
        Says(() => file.Open(StoreAccess.Read), "made by a newer Mahdar", "إصدار أحدث");
    }

    [Fact]
    public void A_store_of_the_first_schema_keeps_its_reports_and_has_its_account_worked_out_anew()
    {
        var old = Path.Combine(file.Folder, "old.db");
        using (var store = RecordStore.Open(old, StoreAccess.Write, new Schema([.. Schema.Current.Steps.Take(1)]))) store.Keep(Samples.Reports);
        Says(() => RecordStore.Open(old, StoreAccess.Read), "made by an older Mahdar; bring it up to date with: mahdar rebuild", "إصدار أقدم");
        using var current = RecordStore.Open(old, StoreAccess.Change);
        (current.ReportCount, current.IsBehind).ShouldBe((3, true));
        current.WithoutClaims(1).Count.ShouldBe(3);
        current.SettleMarks().ShouldBeFalse();
        current.Write(Samples.Account, Samples.Places);
        current.IsBehind.ShouldBeFalse();
    }

    [Fact]
    public void A_step_that_fails_leaves_the_store_as_it_was()
    {
        var broken = new Schema([.. Schema.Current.Steps, "CREATE TABLE half (x); SELECT nonsense FROM nowhere"]);
        Should.Throw<StoreException>(() => RecordStore.Open(file.Name, StoreAccess.Change, broken));
        using var store = file.Open(StoreAccess.Change);
        store.ReportCount.ShouldBe(3);
    }

    [Fact]
    public void Many_at_once_make_one_store()
    {
        var shared = Path.Combine(file.Folder, "shared.db");
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            using var store = RecordStore.Open(shared, StoreAccess.Write);
            store.Keep([Samples.Report($"r-{i}", $"تقرير رقم {i}")]);
        });
        using var all = RecordStore.Open(shared, StoreAccess.Read);
        all.ReportCount.ShouldBe(8);
    }

    [Fact]
    public void A_damaged_file_is_named_as_such()
    {
        file.Change("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        using (var bytes = File.OpenWrite(file.Name))
        {
            var junk = new byte[(int)bytes.Length - Schema.PageSize];
            new Random(1).NextBytes(junk);
            bytes.Seek(Schema.PageSize, SeekOrigin.Begin);
            bytes.Write(junk);
        }
        Says(() =>
        {
            using var store = file.Open(StoreAccess.Read);
            _ = store.ReportCount + store.Questions.Events(new RecordFilter()).Count;
        }, "the file is damaged; restore a copy", "الملف تالف");
    }

    [Fact]
    public void Damaged_minutes_are_named_as_such()
    {
        file.Change("UPDATE reports SET minutes = x'ffffff7f0102' WHERE key = 'r-one'; UPDATE reports SET minutes = x'01' WHERE key = 'r-two'; UPDATE records SET json = x'7878' WHERE id = 'e-ca1100000000'");
        using var store = file.Open(StoreAccess.Read);
        foreach (var key in new[] { "r-one", "r-two" }) Says(() => store.Report(key), "the file is damaged", "الملف تالف");
        Says(() => store.Questions.Event("e-ca1100000000"), "the file is damaged", "الملف تالف");
    }

    [Fact]
    public void A_folder_that_is_none_is_named()
    {
        var under = Path.Combine(file.Name, "deeper", "record.db");
        Should.Throw<StoreException>(() => RecordStore.Open(under, StoreAccess.Write)).Message.ShouldStartWith(under);
    }

    [Fact]
    public void Where_a_folder_may_only_be_read_the_store_in_it_answers_and_says_why_nothing_is_kept()
    {
        foreach (var beside in new[] { "-wal", "-shm" }) File.Delete(file.Name + beside);
        using var folder = ReadOnlyFolder.Make(file.Folder);
        if (folder is null) return;
        using (var store = file.Open(StoreAccess.Read)) store.Questions.Events(new RecordFilter()).Count.ShouldBe(3);
        var fault = Should.Throw<StoreException>(() =>
        {
            using var store = file.Open(StoreAccess.Write);
            store.Keep([Samples.Report("r-new", "تقرير جديد")]);
        });
        (fault.Message, fault.MessageArabic).ShouldBe(($"{file.Name}: it or its folder may only be read; give yourself the right to write, or choose another file with --store", $"{file.Name}: هو أو مجلده للقراءة فقط؛ امنح نفسك حق الكتابة أو اختر ملفا آخر بالخيار --store"));
    }

    private static void Says(Action open, string english, string arabic)
    {
        var fault = Should.Throw<StoreException>(open);
        fault.Message.ShouldContain(english);
        fault.MessageArabic.ShouldContain(arabic);
    }
}
