using System.Buffers;
using BenchmarkDotNet.Attributes;
using Wwmaa.Chat.Moderation.Profanity;

namespace Wwmaa.Chat.Benchmarks;

/// <summary>A clean message of 58 characters through the filter, beside a search for bare words that sees through nothing.</summary>
[MemoryDiagnoser]
public class FilterBenchmarks
{
    private const string Clean = "Good morning everyone, the class starts in five minutes now";
    private const string Profane = "Good morning everyone, the f*cking class starts in minutes";

    private readonly ProfanityFilter _filter = new();

    private readonly SearchValues<string> _words = SearchValues.Create(
        ["fuck", "shit", "cunt", "bitch", "asshole", "dick", "cock", "pussy", "whore", "slut", "nigger", "faggot", "bastard"],
        StringComparison.OrdinalIgnoreCase);

    [Benchmark(Baseline = true)]
    public bool BareWords() => Clean.AsSpan().ContainsAny(_words);

    [Benchmark]
    public string CleanText() => _filter.Censor(Clean);

    [Benchmark]
    public string ProfaneText() => _filter.Censor(Profane);
}
