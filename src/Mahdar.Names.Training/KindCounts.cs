using System.Runtime.CompilerServices;

namespace Mahdar.Names.Training;

/// <summary>How often something was read as no name and as each kind.</summary>
[InlineArray(NameLabels.Kinds + 1)]
internal struct KindCounts
{
    private int first;
}
