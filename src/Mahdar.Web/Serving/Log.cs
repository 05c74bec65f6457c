using Microsoft.Extensions.Logging;

namespace Mahdar.Web.Serving;

/// <summary>What the server says to whoever runs it.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Store}: another program is writing; waiting for it to end")]
    public static partial void Waiting(ILogger log, string store);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed")]
    public static partial void Failed(ILogger log, Exception fault, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "sign-in refused for {Name} from {Address}")]
    public static partial void Refused(ILogger log, string name, string? address);
}
