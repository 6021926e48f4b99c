namespace Wwmaa.Chat.Model;

/// <summary>Who acts: id, name and role, as the host vouches for them.</summary>
public sealed record ChatUser
{
    /// <summary>Describes a user.</summary>
    /// <param name="id">The user's id.</param>
    /// <param name="name">The name to show; made one line of at most 200 code points, <c>Unknown User</c> when blank.</param>
    /// <param name="role">What the user may do.</param>
    public ChatUser(UserId id, string? name, ChatRole role)
    {
        if (id.Value.Length == 0)
            throw new ArgumentException("A user needs an id.", nameof(id));
        Id = id;
        Name = DisplayName.From(name);
        Role = role;
    }

    /// <inheritdoc cref="ChatUser(UserId,string,ChatRole)"/>
    public ChatUser(string id, string? name, ChatRole role)
        : this(new UserId(id), name, role)
    {
    }

    /// <summary>The user's id.</summary>
    public UserId Id { get; }

    /// <summary>The name to show.</summary>
    public string Name { get; }

    /// <summary>What the user may do.</summary>
    public ChatRole Role { get; }

    /// <summary>Whether the role moderates.</summary>
    public bool IsModerator => Role.IsModerator();
}
