using System.Text;

namespace Mahdar.Cli;

/// <summary>What the program reads from and writes to. <paramref name="IsScreen"/>: the output goes to a person's terminal, not to a file or pipe.</summary>
internal sealed record Terminal(Func<Stream> Input, Stream Output, TextWriter Error, bool IsScreen, string Locale)
{
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(false);
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return new Terminal(Console.OpenStandardInput, Console.OpenStandardOutput(), error, !Console.IsOutputRedirected, LocaleOfProcess());
    }

    public StreamWriter Writer() => new(Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };

    private static string LocaleOfProcess() =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
}
