namespace Mahdar.Asking;

/// <summary>A filter asks for what the record does not know. <paramref name="key"/> is the key of the message that says so of <paramref name="value"/>.</summary>
public sealed class UnknownValueException(string key, string value) : Exception($"{key}: {value}")
{
    public string Key { get; } = key;

    public string Value { get; } = value;
}
