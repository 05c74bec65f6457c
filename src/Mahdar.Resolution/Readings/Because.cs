using Mahdar.Model.Records;
using Mahdar.Resolution.Tables;

namespace Mahdar.Resolution.Readings;

/// <summary>The reasons that the record gives, from data/record/reasons.tsv.</summary>
internal static class Because
{
    private static readonly Reasons All = new("record/reasons");

    public static Reason Of(string key, params object[] values) => All.Of(key, values);

    /// <summary>Several reasons as sentences of one.</summary>
    public static Reason Join(params Reason[] reasons) =>
        new(string.Join(' ', reasons.Select(reason => reason.English)), string.Join(' ', reasons.Select(reason => reason.Arabic)));
}
