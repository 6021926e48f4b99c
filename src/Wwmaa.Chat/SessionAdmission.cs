namespace Wwmaa.Chat;

/// <summary>Whether a user may enter a session.</summary>
public enum SessionAdmission
{
    /// <summary>The user may.</summary>
    Allowed,

    /// <summary>There is no such session, or the user is not to know of it.</summary>
    NotFound,

    /// <summary>The user may not.</summary>
    Forbidden,
}
