namespace Mahdar.Reading.Sources;

/// <summary>Says why an input breaks off.</summary>
internal static class SourceFailure
{
    public static RawReport Of(string path, Exception fault, int reportsBefore) => fault switch
    {
        TooLongException tooLong => RawReport.Failed(path, $"longer than the {tooLong.Limit >> 20} MiB that a document may have: cut it, or unpack it first", $"أطول من الحد المسموح به للمستند، {tooLong.Limit >> 20} ميبيبايت: قسّمه أو فك ضغطه أولا"),
        UnauthorizedAccessException => RawReport.Failed(path, "cannot be read: " + fault.Message, "تعذرت قراءته: " + fault.Message),
        _ => RawReport.Failed(path, $"breaks off after {reportsBefore} reports, or is damaged: {fault.Message}", $"ينقطع بعد {reportsBefore} من التقارير، أو فيه عطب: {fault.Message}"),
    };
}
