using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Mahdar.Web.Api;

/// <summary>Holds what a program asks against what the operation knows: a slip in a name must not answer with everything.</summary>
internal static class Asked
{
    /// <summary>The pages' own: language and figures of the names in answers.</summary>
    private static readonly string[] Everywhere = ["lang", "digits"];

    /// <summary>What is wrong with the query; null where nothing is.</summary>
    public static IResult? Wrong(HttpRequest request, Operation operation)
    {
        foreach (var (name, values) in request.Query)
        {
            if (Everywhere.Contains(name)) continue;
            if (operation.Parameters.FirstOrDefault(parameter => parameter.Place == "query" && parameter.Name == name) is not { } parameter)
                return Problem.Of(StatusCodes.Status400BadRequest, "unknown-parameter", $"{operation.Path} knows no parameter {name}", Known(operation));
            if (parameter.Type != "array" && values.Count > 1) return Problem.Of(StatusCodes.Status400BadRequest, "bad-parameter", $"{name} may be given once");
            if (values.FirstOrDefault(value => !Fits(value ?? "", parameter)) is not null)
                return Problem.Of(StatusCodes.Status400BadRequest, "bad-parameter", $"{name}: {(parameter.Words.Count > 0 ? string.Join(", ", parameter.Words) : parameter.Description)}");
        }
        return null;
    }

    private static bool Fits(string value, Parameter parameter) => value.Length == 0
        || (parameter.Type != "integer" || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)) && (parameter.Words.Count == 0 || parameter.Words.Contains(value));

    private static string Known(Operation operation) => string.Join(", ", operation.Parameters.Where(parameter => parameter.Place == "query").Select(parameter => parameter.Name));
}
