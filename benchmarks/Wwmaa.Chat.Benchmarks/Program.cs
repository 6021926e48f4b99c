using BenchmarkDotNet.Running;
using Wwmaa.Chat.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(LimiterBenchmarks).Assembly).Run(args);
