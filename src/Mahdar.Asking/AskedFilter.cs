using Mahdar.Storage;

namespace Mahdar.Asking;

/// <summary>A filter as people write it: names in any spelling, days, months or years. <see cref="FilterReader"/> makes it one of the store.</summary>
public sealed record AskedFilter
{
    public IReadOnlyList<string> People { get; init; } = [];
    public IReadOnlyList<string> States { get; init; } = [];
    public IReadOnlyList<string> Organizations { get; init; } = [];
    public IReadOnlyList<string> Series { get; init; } = [];
    public string? Place { get; init; }
    /// <summary>A day, a month or a year: <c>2024-07-25</c>, <c>2024-07</c>, <c>2024</c>.</summary>
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Status { get; init; }
    public string? Kind { get; init; }
    public Standing Standing { get; init; }
    public string? Text { get; init; }
    public string? Publisher { get; init; }
    public Order Order { get; init; }
    /// <summary>At most so many; 0 for all.</summary>
    public int Limit { get; init; }
    public int Offset { get; init; }
}
