using Mahdar.Storage;

namespace Mahdar.Cli.Asking;

/// <summary>A claim with its report and its words.</summary>
internal sealed record Testimony(ClaimPlace Claim, ReportCard Report, string Words);
