using System.Reflection;
using PublicApiGenerator;

namespace Wwmaa.Chat.Tests.Architecture;

/// <summary>What hosts can see changes on purpose only. After a change on purpose: run the tests with UPDATE_SNAPSHOTS=1 and commit what that wrote.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Names => [.. Shipped.Assemblies.Select(assembly => assembly.GetName().Name!)];

    [Theory, MemberData(nameof(Names))]
    public void The_public_api_is_as_approved(string name)
    {
        var assembly = Shipped.Assemblies.Single(candidate => candidate.GetName().Name == name);
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        var file = Repository.File($"tests/Wwmaa.Chat.Tests/Architecture/{name}.approved.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, api);
        Assert.Equal(File.ReadAllText(file), api);
    }

    [Fact]
    public void Commands_and_events_are_closed()
    {
        foreach (var root in new[] { typeof(Commands.ChatCommand), typeof(Events.ChatEvent) })
        {
            Assert.All(root.GetConstructors(BindingFlags.Public | BindingFlags.Instance), _ => Assert.Fail("Anybody could derive."));
            var leaves = root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root) && !type.IsAbstract);
            Assert.All(leaves, leaf => Assert.True(leaf.IsSealed, leaf.Name));
        }
    }
}
