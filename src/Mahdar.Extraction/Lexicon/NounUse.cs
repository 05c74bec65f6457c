namespace Mahdar.Extraction.Lexicon;

/// <summary>How a noun begins the name of an organization.</summary>
/// <param name="Proper">Whether a bare name may follow: صحيفة لوموند.</param>
/// <param name="Doubtful">Whether it is an everyday word as often: تنظيم الاستفتاء.</param>
public sealed record NounUse(bool Proper, bool Doubtful);
