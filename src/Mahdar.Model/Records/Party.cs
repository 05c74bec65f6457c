using Mahdar.Model.Claims;

namespace Mahdar.Model.Records;

/// <summary>Who takes part or speaks, in the record: a person by record id, and the state or organization they are there for; or that alone.</summary>
public sealed record Party(string? Person, Body? Body, Role? Role);
