using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading.Channels;

namespace Wwmaa.Chat.AspNetCore.Tests.Sample;

/// <summary>A program of this repository, started as users start it, with what it prints.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int SigTerm = 15;

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _output = [];

    private ServerProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public string Output
    {
        get
        {
            lock (_output)
                return string.Join("\n", _output);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Starts a program and goes on at once.</summary>
    public static ServerProcess Start(string program, string arguments = "", params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test run itself is told must not leak into the program under test.
        foreach (var name in start.Environment.Keys.Where(IsHostSetting).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = new Process { StartInfo = start };
        var server = new ServerProcess(process);
        process.OutputDataReceived += (_, line) => server.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => server.Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return server;
    }

    /// <summary>Starts the sample server on a free port, and waits until it listens.</summary>
    public static async Task<ServerProcess> StartSampleAsync(params (string Name, string Value)[] environment)
    {
        var server = Start("dotnet", $"{PathOf("SampleServer")} --urls http://127.0.0.1:0", environment);
        var line = await server.WaitForLineAsync("Now listening on: ");
        server.Address = new Uri(line[(line.IndexOf("http", StringComparison.Ordinal))..]);
        return server;
    }

    /// <summary>Where a sample of this repository was built to.</summary>
    public static string PathOf(string sample)
    {
        // This assembly is at tests/NAME/bin/CONFIGURATION/net10.0.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!;
        return Path.Combine(root.FullName, "samples", sample, "bin", output.Parent.Name, output.Name, sample + ".dll");
    }

    public async Task<string> WaitForLineAsync(string part)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        await foreach (var line in _lines.Reader.ReadAllAsync(patience.Token))
        {
            if (line.Contains(part, StringComparison.Ordinal))
                return line;
        }

        throw new InvalidOperationException($"It ended without a word of '{part}': {Output}");
    }

    public void Terminate() => Assert.Equal(0, Kill(_process.Id, SigTerm));

    public async Task<int> WaitForExitAsync()
    {
        await _process.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(60), Cancel);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);

    private static bool IsHostSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("Chat__", StringComparison.Ordinal)
        || name is "DOTNET_ENVIRONMENT" or "DOTNET_LAUNCH_PROFILE" or "URLS";

    private void Keep(string? line)
    {
        if (line is null)
        {
            _lines.Writer.TryComplete();
            return;
        }

        lock (_output)
            _output.Add(line);
        _lines.Writer.TryWrite(line);
    }
}
