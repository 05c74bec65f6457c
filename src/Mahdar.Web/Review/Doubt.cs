using Mahdar.Model.Records;

namespace Mahdar.Web.Review;

/// <summary>Two claims that were put together with little certainty.</summary>
/// <param name="Record">The record that they stand in.</param>
public sealed record Doubt(string Record, Link Link);
