namespace Wwmaa.Chat.Events;

/// <summary>The kinds of audience.</summary>
public enum AudienceKind
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Every connection in the session.</summary>
    Everyone,

    /// <summary>Every connection but those of one user.</summary>
    Others,

    /// <summary>The connections of up to three users.</summary>
    Users,
}
