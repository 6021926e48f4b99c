namespace Wwmaa.Chat.Model;

/// <summary>What a user may do, from the least to the most.</summary>
public enum ChatRole
{
    /// <summary>No chat access. What a missing or unknown role counts as.</summary>
    Public,

    /// <summary>May send messages, react, raise a hand and type.</summary>
    Member,

    /// <summary>May moderate too.</summary>
    Instructor,

    /// <summary>May moderate too.</summary>
    Admin,

    /// <summary>May moderate too.</summary>
    BoardMember,
}
