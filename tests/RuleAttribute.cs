using Xunit.v3;

namespace Wwmaa.Chat.Tests;

/// <summary>Names the rule of docs/rules.md that a test proves.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RuleAttribute(string number) : Attribute, ITraitAttribute
{
    public string Number { get; } = number;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Rule", Number)];
}
