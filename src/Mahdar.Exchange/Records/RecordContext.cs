using System.Text.Json.Serialization;
using Mahdar.Model.Records;

namespace Mahdar.Exchange.Records;

[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(PersonRecord))]
[JsonSerializable(typeof(EventRecord))]
[JsonSerializable(typeof(EditionRecord))]
[JsonSerializable(typeof(StatementRecord))]
[JsonSerializable(typeof(Conflict))]
internal sealed partial class RecordContext : JsonSerializerContext;
