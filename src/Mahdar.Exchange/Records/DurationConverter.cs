using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace Mahdar.Exchange.Records;

/// <summary>A duration as ISO 8601, as in the contract: <c>PT35M</c>.</summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => XmlConvert.ToTimeSpan(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteStringValue(XmlConvert.ToString(value));
}
