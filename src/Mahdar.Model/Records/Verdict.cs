namespace Mahdar.Model.Records;

/// <summary>What a person may decide about the record.</summary>
public enum Verdict { Same, Different, Accept, Reject, Prefer }
