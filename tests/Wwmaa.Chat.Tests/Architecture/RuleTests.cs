using System.Text.RegularExpressions;

namespace Wwmaa.Chat.Tests.Architecture;

/// <summary>Every numbered rule of docs/rules.md has a test that names it, and no test names a rule that is not there.</summary>
public sealed partial class RuleTests
{
    [Fact]
    public void Every_rule_has_a_test()
    {
        var rules = RuleNumber().Matches(File.ReadAllText(Repository.File("docs/rules.md"))).Select(match => match.Groups[1].Value).ToList();
        var tested = Directory.EnumerateFiles(Repository.File("tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RuleUse().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.True(rules.Count > 60, "The list of rules was not read.");
        Assert.Empty(rules.Except(tested));
        Assert.Empty(tested.Except(rules));
    }

    [GeneratedRegex(@"^\| (\d+\.\d+) \|", RegexOptions.Multiline)]
    private static partial Regex RuleNumber();

    [GeneratedRegex("""Rule\("(\d+\.\d+)"\)""")]
    private static partial Regex RuleUse();
}
