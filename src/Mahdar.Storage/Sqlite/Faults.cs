using Microsoft.Data.Sqlite;

namespace Mahdar.Storage.Sqlite;

/// <summary>What can be wrong with a store's file, said so that a person knows what to do.</summary>
internal static class Faults
{
    public const int ReadOnly = 8, CannotOpen = 14;

    private const int Busy = 5, Locked = 6, InputOutput = 10, Corrupt = 11, Full = 13, NotADatabase = 26;

    private const string ReadOnlyEnglish = "it or its folder may only be read; give yourself the right to write, or choose another file with --store",
        ReadOnlyArabic = "هو أو مجلده للقراءة فقط؛ امنح نفسك حق الكتابة أو اختر ملفا آخر بالخيار --store";

    private const string DamagedEnglish = "the file is damaged; restore a copy, or ingest the reports into a new one",
        DamagedArabic = "الملف تالف؛ استرجع نسخة أو احفظ التقارير في ملف جديد";

    public static StoreException Missing(string file) => new(
        $"{file}: there is no record here yet; keep reports with: mahdar ingest PATH --store {file}",
        $"{file}: لا سجل هنا بعد؛ احفظ تقارير بالأمر: mahdar ingest PATH --store {file}");

    public static StoreException NoStore(string file) => new(
        $"{file}: not a record of Mahdar; choose another file with --store",
        $"{file}: ليس سجلا من سجلات محضر؛ اختر ملفا آخر بالخيار --store");

    public static StoreException Newer(string file, int version, int known) => new(
        $"{file}: made by a newer Mahdar (schema {version}, this one knows {known}); update Mahdar",
        $"{file}: أنشأه إصدار أحدث من محضر (مخطط {version}، وهذا يعرف {known})؛ حدّث محضر");

    public static StoreException Older(string file) => new(
        $"{file}: made by an older Mahdar; bring it up to date with: mahdar rebuild --store {file}",
        $"{file}: أنشأه إصدار أقدم من محضر؛ حدّثه بالأمر: mahdar rebuild --store {file}");

    public static StoreException Renewed(string file) => new(
        $"{file}: the record was written anew while it was asked; ask again",
        $"{file}: كُتب السجل من جديد أثناء سؤاله؛ أعد السؤال");

    /// <summary>Of the system: no right, no such folder, no room.</summary>
    public static StoreException OfSystem(string file, Exception fault) => new($"{file}: {fault.Message}", $"{file}: تعذر استعمال الملف: {fault.Message}", fault);

    public static StoreException Damaged(string file, Exception fault) => new($"{file}: {DamagedEnglish}", $"{file}: {DamagedArabic}", fault);

    public static StoreException Of(string file, SqliteException fault)
    {
        var (english, arabic) = fault.SqliteErrorCode switch
        {
            Busy or Locked => ("another program is writing to it; try again when it has ended", "برنامج آخر يكتب فيه؛ أعد المحاولة حين ينتهي"),
            ReadOnly => (ReadOnlyEnglish, ReadOnlyArabic),
            // It is there, but no file may be made beside it.
            CannotOpen when File.Exists(file) => (ReadOnlyEnglish, ReadOnlyArabic),
            Full => ("the disk is full; what was kept is safe; make room and run the same command again", "القرص ممتلئ؛ ما حُفظ سليم؛ أفسح مكانا وأعد الأمر نفسه"),
            CannotOpen => ("cannot be opened or made; does the folder exist and may you write there?", "تعذر فتحه أو إنشاؤه؛ هل المجلد موجود ولك حق الكتابة فيه؟"),
            Corrupt => (DamagedEnglish, DamagedArabic),
            NotADatabase => ("not a record of Mahdar; choose another file with --store", "ليس سجلا من سجلات محضر؛ اختر ملفا آخر بالخيار --store"),
            InputOutput => ("the disk failed, or is full; what was kept is safe", "أخفق القرص أو امتلأ؛ ما حُفظ سليم"),
            _ => (fault.Message, fault.Message),
        };
        return new StoreException($"{file}: {english}", $"{file}: {arabic}", fault);
    }
}
