using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Events;

/// <summary>Who may see an event. Decided when the event is made, here and nowhere else; delivery only obeys.</summary>
public readonly record struct Audience
{
    private Audience(AudienceKind kind, UserId first, UserId second, UserId third) =>
        (Kind, First, Second, Third) = (kind, first, second, third);

    /// <summary>Which kind of audience it is.</summary>
    public AudienceKind Kind { get; }

    /// <summary>The one left out, or the first of those who alone may see it.</summary>
    public UserId First { get; }

    /// <summary>The second of those who alone may see it; the same as another where there are fewer.</summary>
    public UserId Second { get; }

    /// <summary>The third of those who alone may see it; the same as another where there are fewer.</summary>
    public UserId Third { get; }

    /// <summary>Nobody: the event is for the store and the room alone.</summary>
    public static Audience None => default;

    /// <summary>Every connection in the session.</summary>
    public static Audience Everyone { get; } = new(AudienceKind.Everyone, default, default, default);

    /// <summary>Every connection but those of one user.</summary>
    /// <param name="user">The one left out.</param>
    public static Audience Others(UserId user) => new(AudienceKind.Others, user, user, user);

    /// <summary>The connections of one user.</summary>
    /// <param name="user">The one.</param>
    public static Audience Only(UserId user) => new(AudienceKind.Users, user, user, user);

    /// <summary>Whoever receives a message, and so what happens to it: everyone, or its sender and its recipient.</summary>
    /// <param name="message">The message.</param>
    public static Audience Of(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.RecipientId is { } recipient
            ? new(AudienceKind.Users, message.UserId, recipient, recipient)
            : Everyone;
    }

    /// <summary>Whoever receives a message, and the moderator who acts on it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="moderator">Who acts on it.</param>
    public static Audience OfAnd(ChatMessage message, UserId moderator)
    {
        var audience = Of(message);
        return audience.Kind == AudienceKind.Users
            ? new(AudienceKind.Users, audience.First, audience.Second, moderator)
            : audience;
    }

    /// <summary>Whether <paramref name="user"/> may see it.</summary>
    /// <param name="user">The user in question.</param>
    public bool Includes(UserId user) => Kind switch
    {
        AudienceKind.Everyone => true,
        AudienceKind.Others => user != First,
        AudienceKind.Users => user == First || user == Second || user == Third,
        _ => false,
    };
}
