using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mahdar.Web.Api;

/// <summary>How JSON is written: Arabic as it is, not as numbers of letters.</summary>
internal static class JsonForm
{
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
