namespace Wwmaa.Chat.Model;

/// <summary>UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, the rest random.</summary>
internal sealed class Version7IdGenerator : IIdGenerator
{
    public Guid Next(DateTimeOffset now) => Guid.CreateVersion7(now);
}
