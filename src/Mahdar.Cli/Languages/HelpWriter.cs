using System.Text;

namespace Mahdar.Cli.Languages;

/// <summary>Collects the help of the command line library and puts its few English words into the language of the user.</summary>
internal sealed class HelpWriter(TextWriter output, Messages messages) : StringWriter
{
    private static readonly Messages English = Messages.Choose(["--lang", "en"], "");

    private static readonly string[] Keys = ["help.description", "help.usage", "help.arguments", "help.options", "help.commands", "help.help", "help.version"];

    public override Encoding Encoding => output.Encoding;

    /// <summary>Writes what was collected.</summary>
    public void Deliver()
    {
        var text = GetStringBuilder();
        foreach (var key in Keys) text.Replace(English[key], messages[key]);
        output.Write(text);
        output.Flush();
    }
}
