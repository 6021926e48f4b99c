namespace Wwmaa.Chat.Storage;

/// <summary>Which part of a list.</summary>
/// <param name="Offset">How many to skip, from 0.</param>
/// <param name="Limit">How many to return at most, 1-500.</param>
public readonly record struct Page(long Offset, int Limit)
{
    /// <summary>The greatest <see cref="Limit"/>.</summary>
    public const int MaxLimit = 500;

    /// <summary>The first hundred.</summary>
    public static Page First { get; } = new(0, 100);

    /// <summary>Whether both numbers are in range.</summary>
    public bool IsValid => Offset >= 0 && Limit is >= 1 and <= MaxLimit;
}
