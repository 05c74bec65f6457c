using Mahdar.Web.Accounts;
using Mahdar.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Mahdar.Web.Api;

/// <summary>Serves the operations under <c>/api/v1</c>.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(OpenApi.Root + "/openapi.json", () => Results.Text(OpenApi.Document, "application/json", System.Text.Encoding.UTF8));
        foreach (var operation in Operations.All)
        {
            var route = site.MapMethods(OpenApi.Root + operation.Path, [operation.Method], (HttpContext http, Visit visit, Access access) =>
                operation.NeedsEditor && !access.MayJudge(http.User) ? Task.FromResult(Problem.Of(StatusCodes.Status403Forbidden, "editors-only", "only editors may decide"))
                    : Asked.Wrong(http.Request, operation) is { } wrong ? Task.FromResult(wrong) : operation.Handle(http, visit));
            if (operation.Method == HttpMethods.Post) route.RequireRateLimiting(Limits.Costly);
        }
    }
}
