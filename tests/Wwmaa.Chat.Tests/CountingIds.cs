using Wwmaa.Chat.Model;

namespace Wwmaa.Chat.Tests;

/// <summary>Ids that count, so that a run can be repeated.</summary>
internal sealed class CountingIds : IIdGenerator
{
    private int _count;

    public Guid Next(DateTimeOffset now) => new(Interlocked.Increment(ref _count), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
