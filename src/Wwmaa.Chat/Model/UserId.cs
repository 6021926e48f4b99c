namespace Wwmaa.Chat.Model;

/// <summary>Names one user: 1-128 characters, opaque to the chat, compared ordinally.</summary>
public readonly record struct UserId : IComparable<UserId>
{
    /// <summary>The greatest length, in Unicode code points.</summary>
    public const int MaxLength = 128;

    private readonly string? _value;

    /// <summary>Takes an id as it is.</summary>
    /// <param name="value">1-128 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or longer.</exception>
    public UserId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsValid(value))
            throw new ArgumentException($"A user id has 1-{MaxLength} characters.", nameof(value));
        _value = value;
    }

    /// <summary>The nil UUID: who acts where the chat itself does, such as an automatic mute.</summary>
    public static UserId System { get; } = new("00000000-0000-0000-0000-000000000000");

    /// <summary>The id's text; empty for a default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether <paramref name="value"/> may be a user id.</summary>
    /// <param name="value">The text in question.</param>
    public static bool IsValid(string? value) =>
        !string.IsNullOrEmpty(value) && CodePoints.Count(value) <= MaxLength;

    /// <summary>Ordinal comparison.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">Another id.</param>
    public static bool operator <(UserId left, UserId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(UserId left, UserId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(UserId left, UserId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(UserId left, UserId right) => left.CompareTo(right) >= 0;

    /// <summary>Ordinal comparison.</summary>
    /// <param name="other">The id to compare with.</param>
    public int CompareTo(UserId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id's text.</summary>
    public override string ToString() => Value;
}
