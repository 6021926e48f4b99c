using CsCheck;
using Wwmaa.Chat.Moderation.Profanity;

namespace Wwmaa.Chat.Tests.Moderation;

public sealed class ProfanityFilterTests
{
    private static readonly ProfanityFilter Filter = new();

    [Theory, Rule("10.1")]
    [InlineData("shit", "****")]
    [InlineData("SHIT!", "****!")]
    [InlineData("oh  shit\tFuCk 👍", "oh  ****\t**** 👍")]
    [InlineData("you motherfuckers, stop", "you *************, stop")]
    [InlineData("heyfuckyou", "hey*******")]
    [InlineData("sh1t, $hit, 5hit, b!tch, @ss, f4ggot", "****, ****, ****, *****, ***, ******")]
    [InlineData("f*ck, sh_t, c#nt, f**k", "****, ****, ****, ****")]
    [InlineData("fuuuuuck shiiit", "******** ******")]
    [InlineData("f u c k this, f.u.c.k that, s-h-i-t", "******* this, ******* that, *******")]
    [InlineData("fu ck, sh it, f.uck", "*****, *****, *****")]
    [InlineData("fսck, ѕһіt, ѕһіт", "****, ****, ****")]
    [InlineData("ｆｕｃｋ 𝓯𝓾𝓬𝓴 𝖋𝖚𝖈𝖐 ⓕⓤⓒⓚ 🄵🅄🄲🄺 ꜰᴜᴄᴋ ᶠᵘᶜᵏ", "**** **** **** **** **** **** ****")]
    [InlineData("f\u200bu\u200bc\u200bk, f\u00adu\u00adc\u00adk", "*******, *******")]
    [InlineData("fúçk, f\u0336u\u0336c\u0336k\u0336, f\u0301\u0323u\u0330ck", "****, ****, ****")]
    [InlineData("**shit** (fuck) \"cunt\"", "**" + "****" + "** (****) \"****\"")]
    [InlineData("shit123 99fuck", "****123 99****")]
    [InlineData("phuck, fuk, azzhole, biatch", "*****, ***, *******, ******")]
    public void It_sees_through_disguises(string text, string censored) => Assert.Equal(censored, Filter.Censor(text));

    [Theory, Rule("10.1")]
    [InlineData("")]
    [InlineData("Good morning everyone, the class starts in five minutes!")]
    [InlineData("Scunthorpe, Penistone, Cockermouth, Essex, Arsenal, Hitchcock, Dickens, Fukushima")]
    [InlineData("push it as shown, it's hit the wall, who reads, as soon as she hit it")]
    [InlineData("assess the bass, pass the class, a grape, a therapist, snigger, niggardly, cumin, document")]
    [InlineData("c l a s s, U S A, m a s s a g e, c.l.a.s.s")]
    [InlineData("***, 2*3, a*b*c, 0xa55, deadbeef, b00k, 455, 1337")]
    [InlineData("Dick Cheney, Philip K. Dick, Moby Dick")]
    [InlineData("yamashita, ashita, deshita, arigatou gozaimashita, shitei, shito ryu, shitsurei shimasu, seoi nage, kuzushi")]
    [InlineData("ｃｌａｓｓ, 𝖈𝖑𝖆𝖘𝖘, с1а55, ⓐⓢⓢⓔⓣ, cláss")]
    [InlineData("Это не так, наш класс хороший. Η τάξη μας.")]
    [InlineData("https://example.com/assets/class?q=shiitake&n=12")]
    public void It_leaves_clean_text_alone(string text) => Assert.Same(text, Filter.Censor(text));

    [Fact, Rule("10.3")]
    public void A_match_says_what_where_and_why()
    {
        var match = Assert.Single(Filter.Find("well, fυcking done"));
        Assert.Equal(("fuck", "sexual", 3, 6, 7, "fυcking"), (match.Term, match.Category, match.Severity, match.Start, match.Length, match.Evidence));
    }

    [Fact, Rule("10.1")]
    public void A_host_adds_and_allows_words_while_it_serves()
    {
        var filter = new ProfanityFilter(["Ninja", "сука"], ["piss"]);
        Assert.Equal("a *****'s, ****, piss", filter.Censor("a ninja's, Сука, piss"));
        Assert.Equal("ninjas", filter.Censor("ninjas"));
        filter.Replace([], []);
        Assert.Equal("a ninja's, Сука, ****", filter.Censor("a ninja's, Сука, piss"));
    }

    [Fact, Rule("10.1")]
    public void Censoring_twice_is_censoring_once_and_clean_lines_stay_clean_together() =>
        Gen.Int[0, Scraps.Length - 1].Select(index => Scraps[index]).Array[0, 12].Sample(scraps =>
        {
            var text = string.Concat(scraps);
            var censored = Filter.Censor(text);
            Assert.Equal(censored, Filter.Censor(censored));
            var (left, right) = (string.Concat(scraps.Take(scraps.Length / 2)), string.Concat(scraps.Skip(scraps.Length / 2)));
            if (Filter.Find(left).Count + Filter.Find(right).Count == 0)
                Assert.Empty(Filter.Find(left + "\n" + right));
        });

    [Fact, Rule("10.1")]
    public void No_text_makes_it_throw() => Gen.Char.Array[0, 80].Sample(chars => Filter.Censor(new string(chars)), iter: 20_000);

    [Theory, Rule("10.1")]
    [InlineData("*")]
    [InlineData("a")]
    [InlineData("fu")]
    [InlineData("f ")]
    [InlineData("s\u0301")]
    [InlineData("as")]
    [InlineData("f.u.c.")]
    [InlineData("1i")]
    public void Work_is_linear_in_the_length(string piece)
    {
        // Ten times the text is about ten times the work; a quadratic filter would take a hundred times.
        var (shorter, longer) = (Measure(piece, 2_000), Measure(piece, 20_000));
        Assert.True(longer < 40 * shorter, $"{shorter} and {longer} ticks");
    }

    private static readonly string[] Scraps =
        ["fuck", "sh", "it", " ", ".", "*", "a", "ss", "class", "f", "u", "ck", "1", "$", "\u200b", "ing", "é", "ш", "\n", "👍", "cu", "nt", "-"];

    private static long Measure(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        return Enumerable.Range(0, 7).Min(_ =>
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            Filter.Find(text);
            return System.Diagnostics.Stopwatch.GetTimestamp() - start;
        });
    }
}
