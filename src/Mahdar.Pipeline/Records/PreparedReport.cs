using Mahdar.Reading;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Records;

/// <summary>What reading one input gave: a report to keep, or why there is none.</summary>
internal sealed record PreparedReport(NewReport? Report, UnreadableReport? Unreadable);
