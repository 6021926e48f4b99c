using System.Diagnostics;
using System.Text;

namespace Wwmaa.Chat.AspNetCore.Tests.Sample;

/// <summary>The filter as a console program: JSON strings in, JSON strings out.</summary>
public sealed class CensorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_come_back_censored_and_in_order()
    {
        var (exit, output) = await RunAsync("", "\"what the fuck 👍\"\n\"clean \\u00e9 \\\"text\\\"\\n\"\n\"\"\n");
        Assert.Equal(0, exit);
        Assert.Equal("\"what the **** 👍\"\n\"clean é \\u0022text\\u0022\\n\"\n\"\"\n", output);
    }

    [Fact]
    public async Task Explained_every_match_is_listed()
    {
        var (_, output) = await RunAsync("--explain", "\"oh sh1t\"\n\"clean\"\n");
        Assert.Equal(
            """[{"term":"shit","category":"excretion","severity":3,"start":3,"length":4,"evidence":"sh1t"}]""" + "\n[]\n", output);
    }

    [Fact]
    public async Task Hosts_try_their_own_lists()
    {
        var words = Path.GetTempFileName();
        var allowed = Path.GetTempFileName();
        await File.WriteAllTextAsync(words, "# ours\nninja\n", Cancel);
        await File.WriteAllTextAsync(allowed, "shit\n", Cancel);
        var (_, output) = await RunAsync($"--words {words} --allow {allowed}", "\"shit, ninja\"\n");
        Assert.Equal("\"shit, *****\"\n", output);
    }

    [Theory]
    [InlineData("", "no json\n", 1)]
    [InlineData("", "5\n", 1)]
    [InlineData("--nonsense", "", 2)]
    public async Task What_it_cannot_read_it_says(string arguments, string input, int exit) =>
        Assert.Equal(exit, (await RunAsync(arguments, input)).Exit);

    private static async Task<(int Exit, string Output)> RunAsync(string arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", $"{ServerProcess.PathOf("Censor")} {arguments}")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(Cancel);
        var errors = process.StandardError.ReadToEndAsync(Cancel);
        await process.StandardInput.WriteAsync(input.AsMemory(), Cancel);
        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancel);
        Assert.Equal(process.ExitCode != 0, (await errors).Length > 0);
        return (process.ExitCode, await output);
    }
}
