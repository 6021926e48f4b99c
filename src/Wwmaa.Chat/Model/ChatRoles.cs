namespace Wwmaa.Chat.Model;

/// <summary>Role names as tokens carry them, and what a role amounts to.</summary>
public static class ChatRoles
{
    /// <summary>Reads a role's name, case-sensitively; a missing or unknown one is <see cref="ChatRole.Public"/>.</summary>
    /// <param name="name">The name, such as <c>board_member</c>.</param>
    public static ChatRole Parse(string? name) => name switch
    {
        "member" => ChatRole.Member,
        "instructor" => ChatRole.Instructor,
        "admin" => ChatRole.Admin,
        "board_member" => ChatRole.BoardMember,
        _ => ChatRole.Public,
    };

    /// <summary>Whether the role moderates: instructors, admins and board members.</summary>
    /// <param name="role">The role in question.</param>
    public static bool IsModerator(this ChatRole role) =>
        role is ChatRole.Instructor or ChatRole.Admin or ChatRole.BoardMember;
}
