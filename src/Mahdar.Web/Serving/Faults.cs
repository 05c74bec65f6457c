using Mahdar.Asking;
using Mahdar.Storage;
using Mahdar.Web.Api;
using Mahdar.Web.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mahdar.Web.Serving;

/// <summary>Says in plain words what went wrong; what the program alone should know goes to the log.</summary>
internal sealed class Faults(RequestDelegate next, ILogger<Faults> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http).ConfigureAwait(false);
            if (http.Response is { StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed, HasStarted: false, ContentLength: null, ContentType: null })
                await Answer(http, http.Response.StatusCode, "not-found", "there is nothing here", null).ExecuteAsync(http).ConfigureAwait(false);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            http.Response.Clear();
            SecurityHeaders.Set(http);
            await AnswerOf(http, fault).ExecuteAsync(http).ConfigureAwait(false);
        }
    }

    private IResult AnswerOf(HttpContext http, Exception fault)
    {
        var words = Taste.Of(http).Texts;
        switch (fault)
        {
            case UnknownValueException unknown:
                return Answer(http, StatusCodes.Status400BadRequest, "unknown", words.Of(unknown.Key, unknown.Value), words.Of(unknown.Key, unknown.Value));
            case StoreException store:
                Log.Failed(log, store, http.Request.Path);
                return Answer(http, StatusCodes.Status503ServiceUnavailable, "unavailable", "the record cannot be used now", null);
            case AntiforgeryValidationException { InnerException: BadHttpRequestException inner }:
                return AnswerOf(http, inner);
            case BadHttpRequestException bad:
                return Answer(http, bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "too-large" : "bad-request", "the request cannot be understood", null);
            case InvalidDataException or AntiforgeryValidationException:
                return Answer(http, StatusCodes.Status400BadRequest, "bad-request", "the request cannot be understood", null);
            default:
                Log.Failed(log, fault, http.Request.Path);
                return Answer(http, StatusCodes.Status500InternalServerError, "failed", "something went wrong here", null);
        }
    }

    private static IResult Answer(HttpContext http, int status, string key, string title, string? value) =>
        http.Request.Path.StartsWithSegments(OpenApi.Root, StringComparison.Ordinal) ? Problem.Of(status, key, title) : Shown.Page<MessagePage>(new { Key = key, Value = value }, status);
}
