namespace Mahdar.Storage.Sqlite;

/// <summary>
/// The tables, version by version: <c>PRAGMA user_version</c> says how many of these steps a file has taken. A step that has been released is
/// never changed; what must change is a further step. Reports and judgements are kept for good; the account is worked out from them and may
/// be dropped by a step, which then sets <c>derived</c> to -1.
/// </summary>
internal sealed record Schema(IReadOnlyList<string> Steps)
{
    /// <summary>"Mhdr" as <c>PRAGMA application_id</c>: what tells a store from any other SQLite file.</summary>
    public const int Application = 0x4D686472;

    /// <summary>Bytes. A report with its minutes takes one or two pages of this size, and fewer pages are written than of SQLite's usual 4,096.</summary>
    public const int PageSize = 16384;

    public static readonly Schema Current = new([Reports + Judgements + Account, Claims, Sources, Tellers]);

    public int Version => Steps.Count;

    private const string Reports = """
        CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        INSERT INTO state VALUES ('revision', 0), ('derived', 0), ('rebuilding', 0);
        CREATE TABLE reports (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            url TEXT, publisher TEXT, author TEXT, title TEXT,
            published TEXT,
            text TEXT NOT NULL,
            minutes BLOB NOT NULL);
        CREATE INDEX reports_by_day ON reports (published, key, publisher);
        CREATE TABLE sources (report INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY (report, path)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE terms USING fts5 (words, content='', contentless_delete=1, tokenize=ascii);
        CREATE VIRTUAL TABLE term_counts USING fts5vocab (terms, row);

        """;

    /// <summary>
    /// What reports claim, so that it need not be read from their minutes for each account; which reports name whom; what people accepted and rejected; the revision at which
    /// reports last changed, and the judgements that the account is worked out with.
    /// </summary>
    private const string Claims = """
        CREATE TABLE report_claims (report INTEGER PRIMARY KEY, version INTEGER NOT NULL, claims BLOB NOT NULL, sketch BLOB NOT NULL);
        CREATE TABLE mentions (party TEXT NOT NULL, day TEXT NOT NULL, report TEXT NOT NULL, PRIMARY KEY (party, day DESC, report)) WITHOUT ROWID;
        CREATE TABLE marks (record TEXT PRIMARY KEY, verdict TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL) WITHOUT ROWID;
        DROP TABLE conflicts;
        CREATE TABLE conflicts (id TEXT PRIMARY KEY, kind TEXT NOT NULL, weight REAL NOT NULL, first TEXT, last TEXT) WITHOUT ROWID;
        CREATE INDEX conflicts_by_weight ON conflicts (weight DESC, id, kind, first, last);
        INSERT INTO state VALUES ('told', 0), ('program', 0);
        CREATE TABLE applied (number INTEGER PRIMARY KEY);
        UPDATE state SET value = -1 WHERE name = 'derived' AND (SELECT count(*) FROM reports) > 0;

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

    /// <summary>What is asked by stands in narrow tables, the whole of each record as JSON in <c>records</c>: no question walks through JSON. Within
    /// its kind a record's number is its place in the list, from the last to the first: what has a word comes in the order of the list.</summary>
    private const string Account = """
        CREATE TABLE records (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, json BLOB NOT NULL);
        CREATE INDEX records_of_kind ON records (kind, number);
        CREATE VIRTUAL TABLE record_terms USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize=ascii);
        CREATE TABLE witnesses (report TEXT PRIMARY KEY, witness TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX reports_of_witness ON witnesses (witness);
        CREATE TABLE members (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX members_of_record ON members (record);
        CREATE TABLE claims (
            id TEXT PRIMARY KEY, report TEXT NOT NULL, local TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX claims_of_report ON claims (report);
        CREATE TABLE people (id TEXT PRIMARY KEY, reports INTEGER NOT NULL, first TEXT, last TEXT) WITHOUT ROWID;
        CREATE INDEX people_by_reports ON people (reports DESC, id, first, last);
        CREATE TABLE names (word TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (word, record)) WITHOUT ROWID;
        CREATE TABLE events (
            id TEXT PRIMARY KEY, type TEXT NOT NULL, status TEXT NOT NULL, first TEXT, last TEXT, place TEXT, country TEXT, edition TEXT) WITHOUT ROWID;
        CREATE INDEX events_by_day ON events (first, id);
        CREATE INDEX events_of_edition ON events (edition, first);
        CREATE INDEX events_at_place ON events (place);
        CREATE INDEX events_in_country ON events (country);
        CREATE TABLE editions (
            id TEXT PRIMARY KEY, status TEXT NOT NULL, first TEXT, last TEXT, place TEXT, country TEXT) WITHOUT ROWID;
        CREATE INDEX editions_by_day ON editions (first, id);
        CREATE TABLE statements (id TEXT PRIMARY KEY, day TEXT, mode TEXT NOT NULL, event TEXT) WITHOUT ROWID;
        CREATE INDEX statements_by_day ON statements (day, id);
        CREATE INDEX statements_of_event ON statements (event, day);
        CREATE TABLE parties (party TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (party, kind, day, record)) WITHOUT ROWID;
        CREATE INDEX parties_of_record ON parties (record);
        CREATE TABLE bodies (party TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE conflicts (id TEXT PRIMARY KEY, kind TEXT NOT NULL, first TEXT, last TEXT) WITHOUT ROWID;
        CREATE TABLE conflicts_of (record TEXT NOT NULL, conflict TEXT NOT NULL, PRIMARY KEY (record, conflict)) WITHOUT ROWID;
        CREATE INDEX records_of_conflict ON conflicts_of (conflict);

        """;

    /// <summary>Times are milliseconds since 1970. An item whose <c>next</c> is null is done with.</summary>
    private const string Sources = """
        CREATE TABLE feeds (url TEXT PRIMARY KEY, moved TEXT, etag TEXT, modified TEXT, next INTEGER NOT NULL, failures INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE feed_items (key TEXT PRIMARY KEY, feed TEXT NOT NULL, seen INTEGER NOT NULL, attempts INTEGER NOT NULL, next INTEGER) WITHOUT ROWID;
        CREATE INDEX items_of_feed ON feed_items (feed, seen);
        CREATE TABLE site_lines (site TEXT NOT NULL, above INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (site, above, words)) WITHOUT ROWID;

        """;

    /// <summary>Which publishers tell of a record, how many witnesses it has, and whom a report names: what lists are narrowed and sorted by.</summary>
    private const string Tellers = """
        CREATE TABLE tellers (kind TEXT NOT NULL, publisher TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (kind, publisher, record)) WITHOUT ROWID;
        CREATE INDEX tellers_of_record ON tellers (record);
        CREATE INDEX mentions_of_report ON mentions (report);
        ALTER TABLE events ADD COLUMN witnesses INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE editions ADD COLUMN witnesses INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE statements ADD COLUMN witnesses INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX events_by_witnesses ON events (witnesses DESC, first DESC, id);
        CREATE INDEX statements_by_witnesses ON statements (witnesses DESC, day DESC, id);
        UPDATE state SET value = -1 WHERE name = 'derived' AND (SELECT count(*) FROM reports) > 0;

        """;
}
