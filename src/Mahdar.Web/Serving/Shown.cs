using Mahdar.Web.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mahdar.Web.Serving;

/// <summary>Pages as answers.</summary>
internal static class Shown
{
    public static IResult Page<T>(object? parameters = null, int status = StatusCodes.Status200OK) where T : IComponent =>
        new RazorComponentResult<T>(parameters ?? new { }) { StatusCode = status, PreventStreamingRendering = true };

    public static IResult NotFound => Page<MessagePage>(new { Key = "not-found" }, StatusCodes.Status404NotFound);
}
