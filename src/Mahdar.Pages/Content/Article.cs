using Mahdar.Model;

namespace Mahdar.Pages.Content;

/// <summary>One article of a page.</summary>
/// <param name="First">The first line of the part of the page that holds it.</param>
/// <param name="End">The line after its last.</param>
/// <param name="Title">The line of its title; -1 where no line shows it.</param>
internal sealed record Article(int First, int End, int Title, IReadOnlyList<PickedLine> Lines)
{
    public bool HasText => Lines.Any(line => line.Kind == BlockKind.Body);
}
