namespace Mahdar.Pipeline.Records;

/// <summary>How far an ingest has come. Reports are counted as they are kept.</summary>
/// <param name="Known">Reports that were there already.</param>
/// <param name="Unreadable">Inputs named on the way that hold no report.</param>
public readonly record struct IngestProgress(int New, int Known, int Unreadable)
{
    public int Total => New + Known + Unreadable;
}
