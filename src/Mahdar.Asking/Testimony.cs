using Mahdar.Storage;

namespace Mahdar.Asking;

/// <summary>A claim with its report and its words.</summary>
public sealed record Testimony(ClaimPlace Claim, ReportCard Report, string Words);
