using System.Text.Json.Serialization;

namespace Mahdar.Storage.Sqlite;

[JsonSerializable(typeof(string[]))]
internal sealed partial class StringsContext : JsonSerializerContext;
