using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Tests;

/// <summary>People and things that tests are about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Start = new(2025, 11, 10, 14, 30, 0, TimeSpan.Zero);

    public static readonly SessionId Session = new(new Guid("0190b3a0-0000-7000-8000-000000000001"));

    public static readonly SessionId OtherSession = new(new Guid("0190b3a0-0000-7000-8000-000000000002"));

    public static readonly ChatUser Ann = new("ann", "Ann", ChatRole.Member);

    public static readonly ChatUser Bob = new("bob", "Bob", ChatRole.Member);

    public static readonly ChatUser Cid = new("cid", "Cid", ChatRole.Member);

    public static readonly ChatUser Moe = new("moe", "Moe", ChatRole.Instructor);

    public static readonly ChatUser Ada = new("ada", "Ada", ChatRole.Admin);

    public static ChatUser Member(int number) => new($"user-{number}", $"User {number}", ChatRole.Member);
}
