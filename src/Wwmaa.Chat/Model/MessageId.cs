namespace Wwmaa.Chat.Model;

/// <summary>Names one message. A UUID of version 7, so that ids sort by the time they were made.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct MessageId(Guid Value)
{
    /// <summary>An id no message has: what text that is not a UUID stands for, so that it is answered like any unknown id.</summary>
    public static MessageId Unknown => default;

    /// <summary>Reads the form 8-4-4-4-12; any other text gives <see cref="Unknown"/>.</summary>
    /// <param name="text">The text to read.</param>
    public static MessageId Parse(ReadOnlySpan<char> text) =>
        UuidText.TryParse(text, out var value) ? new MessageId(value) : Unknown;

    /// <summary>The UUID in lower case, 36 characters.</summary>
    public override string ToString() => Value.ToString("D");
}
