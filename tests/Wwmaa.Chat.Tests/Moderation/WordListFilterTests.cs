using Wwmaa.Chat.Moderation.Profanity;

namespace Wwmaa.Chat.Tests.Moderation;

public sealed class WordListFilterTests
{
    private readonly WordListFilter _filter = new(["Ninja", "crème"], ["PISS"]);

    [Theory, Rule("10.1")]
    [InlineData("shit", "****")]
    [InlineData("SHIT!", "****!")]
    [InlineData("oh  shit\tFUCK 👍", "oh  ****\t**** 👍")]
    [InlineData("a ninja's", "a *****'s")]
    [InlineData("shit👍shit", "****👍****")]
    [InlineData("cre\u0300me", "cre\u0300me")]
    [InlineData("CRÈME", "*****")]
    public void Whole_words_are_masked_by_text_elements(string text, string censored) =>
        Assert.Equal(censored, _filter.Filter(text).Text);

    [Theory, Rule("10.1")]
    [InlineData("Scunthorpe class assess")]
    [InlineData("shitake push it shit_happens")]
    [InlineData("piss")]
    [InlineData("")]
    public void Clean_text_is_the_same_instance(string text)
    {
        var result = _filter.Filter(text);
        Assert.Same(text, result.Text);
        Assert.False(result.IsProfane);
    }
}
