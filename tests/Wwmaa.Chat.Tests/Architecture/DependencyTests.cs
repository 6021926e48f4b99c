using System.Reflection;
using System.Text.RegularExpressions;

namespace Wwmaa.Chat.Tests.Architecture;

/// <summary>Holds the table of docs/architecture.md against the code: which folder may use which.</summary>
public sealed partial class DependencyTests
{
    private const string Root = "Wwmaa.Chat";

    [Fact]
    public void Folders_use_only_what_the_table_allows()
    {
        var allowed = ReadTable();
        var violations = new List<string>();
        foreach (var type in typeof(ChatEngine).Assembly.GetTypes().Where(type => FolderOf(type) is not null))
        {
            var folder = FolderOf(type)!;
            Assert.True(allowed.ContainsKey(folder), $"{folder}/ is not in the table.");
            foreach (var used in UsedFolders(type).Where(used => used != folder && !allowed[folder].Contains(used)))
                violations.Add($"{folder}/ uses {used}/ in {type.FullName}");
        }

        Assert.Empty(violations.Distinct());
    }

    [Fact]
    public void The_table_has_no_circle()
    {
        var allowed = ReadTable();
        var seen = new HashSet<string>();
        while (allowed.Keys.FirstOrDefault(folder => !seen.Contains(folder) && allowed[folder].All(seen.Contains)) is { } next)
            seen.Add(next);
        Assert.Equal(allowed.Keys.Order(), seen.Order());
    }

    [Fact]
    public void The_engine_knows_nothing_of_the_web() => Assert.DoesNotContain(
        typeof(ChatEngine).Assembly.GetReferencedAssemblies(),
        name => name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void Shipped_packages_are_no_friends_of_each_other()
    {
        foreach (var assembly in Shipped.Assemblies)
        {
            var friends = assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>();
            Assert.All(friends, friend => Assert.Matches("Tests|Benchmarks", friend.AssemblyName));
        }
    }

    private static Dictionary<string, HashSet<string>> ReadTable()
    {
        var rows = Row().Matches(File.ReadAllText(Repository.File("docs/architecture.md")));
        Assert.NotEmpty(rows);
        return rows.ToDictionary(
            row => row.Groups["folder"].Value,
            row => row.Groups["uses"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(use => use != "nothing").ToHashSet());
    }

    private static string? FolderOf(Type type)
    {
        var name = type.Namespace;
        return name is null || !name.StartsWith(Root + ".", StringComparison.Ordinal) ? null : name.Split('.')[2];
    }

    /// <summary>The folders of all types that a type's members, bases and method bodies name.</summary>
    private static IEnumerable<string> UsedFolders(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.DeclaredOnly;
        var used = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaces())
            Add(implemented);
        foreach (var field in type.GetFields(All))
            Add(field.FieldType);
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            Add((method as MethodInfo)?.ReturnType);
            foreach (var parameter in method.GetParameters())
                Add(parameter.ParameterType);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                Add(local.LocalType);
            foreach (var named in IlReader.NamedTypes(method))
                Add(named);
        }

        return used.Where(one => one.Assembly == type.Assembly).Select(FolderOf).OfType<string>().Distinct();

        void Add(Type? one)
        {
            if (one is null || !used.Add(one))
                return;
            if (one.HasElementType)
                Add(one.GetElementType());
            foreach (var argument in one.GetGenericArguments())
                Add(argument);
        }
    }

    [GeneratedRegex(@"^\| `(?<folder>\w+)/` \|[^|]*\|(?<uses>[^|]*)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
