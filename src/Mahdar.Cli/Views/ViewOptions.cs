namespace Mahdar.Cli.Views;

/// <param name="Explain">Show for each fact its rule and the words that it stands on.</param>
/// <param name="Colour">Colours, if the output is a screen.</param>
internal sealed record ViewOptions(bool Explain, bool Colour);
