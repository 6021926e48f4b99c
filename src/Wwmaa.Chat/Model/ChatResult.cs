using System.Diagnostics.CodeAnalysis;

namespace Wwmaa.Chat.Model;

/// <summary>What was asked for, or why it was refused.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public readonly record struct ChatResult<T>
    where T : notnull
{
    private readonly T? _value;

    private ChatResult(T? value, ChatError? error) => (_value, Error) = (value, error);

    /// <summary>Why it was refused; null where it was not.</summary>
    public ChatError? Error { get; }

    /// <summary>What was asked for.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Error is { } error ? throw new InvalidOperationException(error.Text) : _value!;

    /// <summary>A refusal.</summary>
    /// <param name="error">Why.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The conversions are the constructors: results are returned, not built.")]
    public static implicit operator ChatResult<T>(ChatError error) => new(default, error);

    /// <summary>A success.</summary>
    /// <param name="value">What was asked for.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "The conversions are the constructors: results are returned, not built.")]
    public static implicit operator ChatResult<T>(T value) => new(value, null);

    /// <summary>A success, also of an interface type, which no conversion can take.</summary>
    /// <param name="value">What was asked for.</param>
    internal static ChatResult<T> Of(T value) => new(value, null);

    /// <summary>Whether it was refused, and why, or what it gave.</summary>
    /// <param name="value">What was asked for, where the result is true.</param>
    /// <param name="error">Why it was refused, where the result is false.</param>
    public bool TryGet([MaybeNullWhen(false)] out T value, out ChatError error)
    {
        value = _value;
        error = Error.GetValueOrDefault();
        return Error is null;
    }
}
