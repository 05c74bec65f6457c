using Mahdar.Names;

namespace Mahdar.Cli.Commands;

/// <summary>What <c>mahdar names</c> is asked for.</summary>
/// <param name="File">A text; null where <paramref name="Conll"/> tells a file of a word a line.</param>
/// <param name="Tags">What to call persons, places, organizations and other names.</param>
/// <param name="Genre">Null: the words of a CoNLL file tell, and a text is news.</param>
/// <param name="Model">Another model than the one inside; null for none.</param>
internal sealed record NamesWanted(string? File, string? Conll, string[] Tags, TextGenre? Genre, string? Model)
{
    public const int KindCount = 4;
}
