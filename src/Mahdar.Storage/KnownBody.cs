using Mahdar.Model.Claims;

namespace Mahdar.Storage;

/// <summary>A state, organization or series that takes part in something.</summary>
/// <param name="Records">In how many events, sessions and statements.</param>
public sealed record KnownBody(string Key, BodyKind Kind, string Name, int Records);
