using Mahdar.Model.Claims;
using Mahdar.Reading;
using Mahdar.Storage;

namespace Mahdar.Pipeline.Records;

/// <summary>What reading one input gave: a report to keep with what it claims, or why there is none.</summary>
/// <param name="Claims">Null where they must be read from what was kept.</param>
internal sealed record PreparedReport(NewReport? Report, ReportClaims? Claims, UnreadableReport? Unreadable);
