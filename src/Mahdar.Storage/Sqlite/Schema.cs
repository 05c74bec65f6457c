namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The tables, version by version: <c>PRAGMA user_version</c> says how many of these steps a file has taken. A step that has been released is
/// never changed; what must change is a further step. Reports and judgements are kept for good; the record is worked out from them and may
/// be dropped by a step, which then sets <c>derived</c> to -1.
/// </summary>
internal static class Schema
{
    public static readonly IReadOnlyList<string> Steps = [Reports + Judgements + Record];

    private const string Reports = """
        CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO state VALUES ('revision', 0), ('derived', 0);
        CREATE TABLE reports (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            url TEXT, publisher TEXT, author TEXT, title TEXT,
            published TEXT,
            text TEXT NOT NULL,
            minutes BLOB NOT NULL);
        CREATE INDEX reports_by_day ON reports (published, key);
        CREATE TABLE sources (report INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY (report, path)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE terms USING fts5 (words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");

        """;

    private const string Judgements = """
        CREATE TABLE judgements (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            verdict TEXT NOT NULL, a TEXT NOT NULL, b TEXT,
            report_a TEXT, start_a INTEGER, end_a INTEGER,
            report_b TEXT, start_b INTEGER, end_b INTEGER,
            who TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL,
            undone_by TEXT, undone_at TEXT);

        """;

    private const string Record = """
        CREATE TABLE witnesses (report TEXT PRIMARY KEY, witness TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX reports_of_witness ON witnesses (witness);
        CREATE TABLE members (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX members_of_record ON members (record);
        CREATE TABLE claims (
            id TEXT PRIMARY KEY, report TEXT NOT NULL, local TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX claims_of_report ON claims (report);
        CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT, latin TEXT, reports INTEGER NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;
        CREATE INDEX people_by_reports ON people (reports DESC, id);
        CREATE TABLE names (word TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (word, record)) WITHOUT ROWID;
        CREATE TABLE events (
            id TEXT PRIMARY KEY, type TEXT NOT NULL, status TEXT NOT NULL, first TEXT, last TEXT,
            place TEXT, country TEXT, edition TEXT, json BLOB NOT NULL) WITHOUT ROWID;
        CREATE INDEX events_by_day ON events (first, id);
        CREATE INDEX events_of_edition ON events (edition);
        CREATE TABLE editions (id TEXT PRIMARY KEY, series TEXT NOT NULL, ordinal INTEGER, first TEXT, last TEXT, place TEXT, country TEXT, json BLOB NOT NULL) WITHOUT ROWID;
        CREATE INDEX editions_of_series ON editions (series, first);
        CREATE TABLE statements (id TEXT PRIMARY KEY, day TEXT, mode TEXT NOT NULL, event TEXT, json BLOB NOT NULL) WITHOUT ROWID;
        CREATE INDEX statements_by_day ON statements (day, id);
        CREATE INDEX statements_of_event ON statements (event);
        CREATE TABLE parties (party TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (party, kind, day, record)) WITHOUT ROWID;
        CREATE INDEX parties_of_record ON parties (record);
        CREATE TABLE bodies (party TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE texts (number INTEGER PRIMARY KEY, record TEXT NOT NULL);
        CREATE VIRTUAL TABLE record_terms USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0");
        CREATE TABLE conflicts (id TEXT PRIMARY KEY, kind TEXT NOT NULL, json BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE conflicts_of (record TEXT NOT NULL, conflict TEXT NOT NULL, PRIMARY KEY (record, conflict)) WITHOUT ROWID;

        """;
}
