using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mahdar.Model.Records;

namespace Mahdar.Exchange.Records;

/// <summary>Records as JSON: camelCase, names of enumerations as in the contract (<c>foreign-minister</c>), days as ISO 8601.</summary>
public static class RecordJson
{
    private static readonly RecordContext Compact = new(Options(false));
    private static readonly RecordContext Indented = new(Options(true));

    public static byte[] ToBytes(PersonRecord person) => JsonSerializer.SerializeToUtf8Bytes(person, Compact.PersonRecord);

    public static byte[] ToBytes(EventRecord happening) => JsonSerializer.SerializeToUtf8Bytes(happening, Compact.EventRecord);

    public static byte[] ToBytes(EditionRecord edition) => JsonSerializer.SerializeToUtf8Bytes(edition, Compact.EditionRecord);

    public static byte[] ToBytes(StatementRecord statement) => JsonSerializer.SerializeToUtf8Bytes(statement, Compact.StatementRecord);

    public static byte[] ToBytes(Conflict conflict) => JsonSerializer.SerializeToUtf8Bytes(conflict, Compact.Conflict);

    public static PersonRecord Person(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.PersonRecord)!;

    public static EventRecord Event(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.EventRecord)!;

    public static EditionRecord Edition(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.EditionRecord)!;

    public static StatementRecord Statement(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.StatementRecord)!;

    public static Link Link(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.Link)!;

    public static Conflict Conflict(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Compact.Conflict)!;

    /// <summary>The whole account, for comparing and exporting.</summary>
    public static string ToText(Account account) => JsonSerializer.Serialize(account, Indented.Account);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new DurationConverter() },
    };
}
