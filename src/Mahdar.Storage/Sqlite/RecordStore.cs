using System.Globalization;
using Mahdar.Model;
using Mahdar.Model.Claims;
using Mahdar.Model.Records;

namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The record in one SQLite file: reports and judgements, which are kept, and the account, which is worked out from them. For one thread;
/// several programs may read while one writes.
/// </summary>
public sealed class RecordStore : IDisposable
{
    private readonly Database database;
    private readonly ReportTable reports;
    private readonly JudgementTable judgements;
    private readonly ClaimTable claims;

    private RecordStore(Database database)
    {
        this.database = database;
        reports = new ReportTable(database);
        judgements = new JudgementTable(database);
        claims = new ClaimTable(database);
        Questions = new Questions(database);
        Tallies = new Tallies(database);
        Feeds = new FeedTable(database);
    }

    /// <exception cref="StoreException">The file cannot be used so; the message says why and what to do.</exception>
    public static RecordStore Open(string file, StoreAccess access) => Open(file, access, Schema.Current);

    internal static RecordStore Open(string file, StoreAccess access, Schema schema) => new(Database.Open(file, access, schema));

    /// <summary>For tests that must reach beneath.</summary>
    internal Database Database => database;

    /// <summary>A second connection to the same file, to read while this one writes.</summary>
    public RecordStore Reader() => Open(database.File, StoreAccess.Read);

    /// <summary>Waits until no other program writes to the store, and keeps the others waiting until disposed.</summary>
    /// <param name="onWait">Called once where there is need to wait.</param>
    /// <param name="stop">Ends the waiting; where there is no need to wait it changes nothing.</param>
    /// <exception cref="OperationCanceledException">It was stopped while another program wrote.</exception>
    public IDisposable Lock(Action onWait, CancellationToken stop = default) => WriteLock.Take(database.File, onWait, stop);

    /// <summary>From now until disposed, what is asked is answered from the record as it is now, whatever another program writes meanwhile.</summary>
    public IDisposable Snapshot() => new ReadTransaction(database);

    public Questions Questions { get; }

    public Tallies Tallies { get; }

    public FeedTable Feeds { get; }

    /// <summary>Grows with every account written: what is shown of one revision stays as it is.</summary>
    public long Derived => State("derived");

    /// <summary>Grows with every change of what is kept: reports and judgements.</summary>
    public long Revision => State("revision");

    public long ReportCount => reports.Count;

    /// <summary>True where the account is not worked out from all that is kept: an ingest, a rebuild or a judgement was cut off.</summary>
    public bool IsBehind => State("revision") != State("derived");

    /// <summary>True where reading the reports again was cut off: some are read as of then, some as of before.</summary>
    public bool IsHalfRebuilt => State("rebuilding") != 0;

    public bool Holds(string key) => reports.Holds(key);

    public KeptReport? Report(string key) => reports.Find(key);

    /// <summary>The keys of all reports, sorted.</summary>
    public IReadOnlyList<string> Keys() => reports.Keys();

    public PackedReport? Packed(string key) => reports.Packed(key);

    /// <summary>The keys of reports whose claims must be read from their minutes first: none are kept, or those of a program of another version.</summary>
    public IReadOnlyList<string> WithoutClaims(long version) => claims.Missing(version);

    /// <summary>Keeps what reports claim, by key, all of it or none. The record stays as it is: claims follow from what is kept.</summary>
    public void KeepClaims(IEnumerable<(string Key, PackedClaims Claims)> batch) => InOne(() =>
    {
        foreach (var (key, packed) in batch) claims.Put(key, packed);
        return true;
    });

    /// <summary>What all reports claim, in the order of their keys, without sketches and without the words said.</summary>
    public IReadOnlyList<ReportClaims> Claims() => claims.All();

    /// <summary>The sketches of all reports, in the order of their keys: see <see cref="ReportClaims.Sketch"/>.</summary>
    public IReadOnlyList<ulong[]> Sketches() => claims.Sketches();

    /// <summary>The text and the metadata of a report without what was read in it; null where there is none of that key.</summary>
    public Report? Outline(string key) => reports.Outline(key);

    /// <summary>What was learned of the sites of the reports, sorted.</summary>
    public IReadOnlyList<SiteLine> SiteLines
    {
        get => database.Rows("SELECT site, above, words FROM site_lines ORDER BY site, above, words", row => new SiteLine(row.GetString(0), row.GetBoolean(1), row.GetString(2)));
        set => InOne(() =>
        {
            database.Run("DELETE FROM site_lines");
            foreach (var line in value) database.Run("INSERT INTO site_lines (site, above, words) VALUES ($1, $2, $3)", line.Site, line.IsAbove ? 1 : 0, line.Words);
            return true;
        });
    }

    /// <summary>Keeps a batch, all of it or none; returns for each whether it is new.</summary>
    public IReadOnlyList<bool> Keep(IReadOnlyList<NewReport> batch) => InOne(() =>
    {
        var isNew = batch.Select(reports.Add).ToList();
        if (isNew.Contains(true)) ReviseReports();
        return isNew;
    });

    /// <summary>Puts newer readings of reports in the place of the older ones, all of the batch or none.</summary>
    public void Renew(IReadOnlyList<RenewedReport> batch) => InOne(() =>
    {
        foreach (var report in batch) reports.Renew(report);
        if (batch.Any(report => report.Reading is not null)) ReviseReports();
        return true;
    });

    /// <summary>Marks that all reports are about to be read again, or have been.</summary>
    public void MarkRebuilding(bool isUnderWay) => database.Run("UPDATE state SET value = $1 WHERE name = 'rebuilding'", isUnderWay ? 1 : 0);

    public IReadOnlyList<Judgement> Judgements => judgements.All();

    /// <summary>Keeps a judgement; the account must be worked out again to show it.</summary>
    public long Judge(Judgement judgement) => InOne(() =>
    {
        Revise();
        return judgements.Add(judgement);
    });

    /// <summary>Undoes the latest judgement that holds; null where there is none.</summary>
    public Judgement? Undo(string who, DateTimeOffset when) => InOne(() =>
    {
        var undone = judgements.Undo(who, when);
        if (undone is not null) Revise();
        return undone;
    });

    /// <summary>Puts the account worked out from all that is kept in the place of the older one.</summary>
    /// <param name="claims">Where claims stand.</param>
    /// <param name="areReportsAsBefore">Where they are those of the account before (<see cref="HasReportsOfAccount"/>), what follows from them alone is not written again.</param>
    public void Write(Account account, IEnumerable<ClaimPlace> claims, bool areReportsAsBefore = false) => InOne(() =>
    {
        new AccountTables(database).Write(account, claims, areReportsAsBefore);
        Settled(judgements.All());
        return true;
    });

    /// <summary>True where the account is worked out from the very reports that are kept, and lacks at most judgements.</summary>
    public bool HasReportsOfAccount => State("derived") >= State("told") && State("derived") > 0;

    /// <summary>The witness of each report as the account has it, in the order of the reports' keys.</summary>
    public IReadOnlyList<(string Report, string Witness)> Witnesses() => database.Rows("SELECT report, witness FROM witnesses ORDER BY report", row => (row.GetString(0), row.GetString(1)));

    /// <summary>
    /// Brings the account up to date where nothing is new but that people accepted or rejected records, or took that back: true where it is up to date
    /// then. Who stands with whom does not depend on it, so nothing has to be worked out again.
    /// </summary>
    public bool SettleMarks() => InOne(() =>
    {
        if (!IsBehind) return true;
        if (!HasReportsOfAccount || judgements.HasUnapplied()) return false;
        Settled(judgements.All());
        return true;
    });

    /// <summary>Folds the log of changes into the file, so that it can be copied alone.</summary>
    public void Settle() => database.Script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize;");

    public void Dispose() => database.Dispose();

    private void Settled(IReadOnlyList<Judgement> holding)
    {
        new MarkTable(database).Write(holding);
        judgements.MarkApplied();
        database.Run("UPDATE state SET value = (SELECT value FROM state WHERE name = 'revision') WHERE name = 'derived'");
    }

    private long State(string name) => Convert.ToInt64(database.Value("SELECT value FROM state WHERE name = $1", name), CultureInfo.InvariantCulture);

    private void ReviseReports()
    {
        Revise();
        database.Run("UPDATE state SET value = (SELECT value FROM state WHERE name = 'revision') WHERE name = 'told'");
    }

    private void Revise() => database.Run("UPDATE state SET value = value + 1 WHERE name = 'revision'");

    private T InOne<T>(Func<T> work) => database.InTransaction(work);
}
