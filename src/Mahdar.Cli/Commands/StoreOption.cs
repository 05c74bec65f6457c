using System.CommandLine;
using Mahdar.Cli.Languages;

namespace Mahdar.Cli.Commands;

/// <summary><c>--store FILE</c>: where the record lies. By default in <c>MAHDAR_STORE</c>, else in the user's folder for data.</summary>
internal static class StoreOption
{
    private const string Variable = "MAHDAR_STORE";

    public static Option<string> Build(Messages messages) => new("--store") { Description = messages["store"], DefaultValueFactory = _ => Default() };

    private static string Default() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? file
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "mahdar", "record.db");
}
