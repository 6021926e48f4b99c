using Wwmaa.Chat.Configuration;
using Wwmaa.Chat.Model;
using static Wwmaa.Chat.Tests.Some;

namespace Wwmaa.Chat.Tests.Engine;

public sealed class AdmissionTests : EngineTest
{
    protected override ChatEngineParts Parts => base.Parts with { Sessions = new OpenSessionDirectory([Session]) };

    [Fact, Rule("1.2")]
    public async Task A_public_user_is_not_let_in() => Assert.Equal(
        ChatErrorCode.Forbidden,
        (await Engine.AdmitAsync(Session, new ChatUser("p", "P", ChatRole.Public), Cancel)).Error!.Value.Code);

    [Fact, Rule("2.1")]
    public async Task The_hosts_directory_says_which_sessions_there_are()
    {
        Assert.Null((await Engine.AdmitAsync(Session, Ann, Cancel)).Error);
        Assert.Equal("Session not found", (await Engine.AdmitAsync(OtherSession, Ann, Cancel)).Error!.Value.Text);
    }

    [Theory, Rule("1.2")]
    [InlineData("member", ChatRole.Member)]
    [InlineData("instructor", ChatRole.Instructor)]
    [InlineData("admin", ChatRole.Admin)]
    [InlineData("board_member", ChatRole.BoardMember)]
    [InlineData("public", ChatRole.Public)]
    [InlineData("Admin", ChatRole.Public)]
    [InlineData("", ChatRole.Public)]
    [InlineData(null, ChatRole.Public)]
    public void Role_names_are_case_sensitive_and_unknown_ones_public(string? name, ChatRole role) =>
        Assert.Equal(role, ChatRoles.Parse(name));

    [Theory, Rule("1.4")]
    [InlineData("Ann", "a@b.c", "Ann")]
    [InlineData(" ", "a@b.c", "a@b.c")]
    [InlineData(null, null, "Unknown User")]
    [InlineData("A\nB", null, "A B")]
    public async Task A_user_is_called_by_name_else_by_address(string? name, string? email, string shown) =>
        Assert.Equal(shown, (await Engine.IdentifyAsync(new UserClaims(Ann.Id, ChatRole.Member, name, email), Cancel)).Name);

    [Fact, Rule("1.4")]
    public void A_long_name_is_cut_at_200_code_points_but_in_no_text_element()
    {
        var family = "👨‍👩‍👧";
        Assert.Equal(new string('x', 200), new ChatUser("a", new string('x', 300), ChatRole.Member).Name);
        var name = new ChatUser("a", new string('x', 197) + family, ChatRole.Member).Name;
        Assert.Equal(new string('x', 197), name);
        Assert.Equal(new string('x', 195) + family, new ChatUser("a", new string('x', 195) + family + "y", ChatRole.Member).Name);
    }

    [Theory, Rule("1.1")]
    [InlineData(1, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    [InlineData(0, false)]
    public void A_user_id_has_1_to_128_characters(int length, bool valid) => Assert.Equal(valid, UserId.IsValid(new string('x', length)));

    [Theory, Rule("2.1")]
    [InlineData("0190b3a0-0000-7000-8000-00000000000a", true)]
    [InlineData("0190B3A0-0000-7000-8000-00000000000A", true)]
    [InlineData("0190b3a0000070008000000000000000000a", false)]
    [InlineData("{0190b3a0-0000-7000-8000-00000000000a}", false)]
    [InlineData(" 190b3a0-0000-7000-8000-00000000000a", false)]
    [InlineData("+190b3a0-0000-7000-8000-00000000000a", false)]
    [InlineData("0x90b3a0-0000-7000-8000-00000000000a", false)]
    [InlineData("0190b3a0-0000-7000-8000-00000000000a ", false)]
    [InlineData("", false)]
    public void A_session_id_is_a_uuid_in_one_form_and_either_case(string text, bool valid)
    {
        Assert.Equal(valid, SessionId.TryParse(text, out var id));
        if (valid)
            Assert.Equal("0190b3a0-0000-7000-8000-00000000000a", id.ToString());
    }

    [Fact]
    public void Bad_options_are_named()
    {
        var options = new ChatOptions();
        options.Messages.MaxLength = 0;
        options.RateLimits.Reactions.Window = TimeSpan.Zero;
        var problem = Assert.Throws<ArgumentException>(() => new ChatEngine(options));
        Assert.Contains("Messages:MaxLength", problem.Message);
        Assert.Contains("RateLimits:Reactions:Window", problem.Message);
    }
}
