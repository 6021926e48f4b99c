namespace Wwmaa.Chat.Model;

/// <summary>Names one training session, and with it its chat room. A UUID; written in lower case, read in either case.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct SessionId(Guid Value)
{
    /// <summary>Reads the form 8-4-4-4-12; anything else is no session id.</summary>
    /// <param name="text">The text to read, without surrounding white space.</param>
    /// <param name="id">The id, where the result is true.</param>
    /// <returns>Whether <paramref name="text"/> is a session id.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SessionId id)
    {
        var ok = UuidText.TryParse(text, out var value);
        id = new SessionId(value);
        return ok;
    }

    /// <summary>The UUID in lower case, 36 characters.</summary>
    public override string ToString() => Value.ToString("D");
}
