using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Api;

/// <summary>One thing that can be asked over the network: it is served, described in the OpenAPI document and listed on the page from here.</summary>
/// <param name="Path">With parameters in braces, under <c>/api/v1</c>.</param>
/// <param name="Answers">The name of the schema of its answer.</param>
public sealed record Operation(string Method, string Path, string Summary, string SummaryArabic, string Answers, Func<HttpContext, Visit, Task<IResult>> Handle)
{
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The media type of what is sent; null where nothing is.</summary>
    public string? Sends { get; init; }

    public bool NeedsEditor { get; init; }
}
