namespace Wwmaa.Chat.Model;

/// <summary>Where all ids come from, so that a test or a replay can choose them.</summary>
public interface IIdGenerator
{
    /// <summary>Makes an id no one has had before; the engine's own makes UUIDs of version 7 (RFC 9562).</summary>
    /// <param name="now">The time the id carries.</param>
    Guid Next(DateTimeOffset now);
}
