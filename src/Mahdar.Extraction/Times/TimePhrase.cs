namespace Mahdar.Extraction.Times;

/// <summary>
/// What a grammar found, not yet resolved: tokens <paramref name="First"/> (included) to <paramref name="Next"/> (excluded),
/// and the rule that found them.
/// </summary>
internal abstract record TimePhrase(int First, int Next, string Rule)
{
    public abstract Resolution Resolve(TimeSetting setting, string text);

    protected const string NoDay = "the report's own day is not known";
}
