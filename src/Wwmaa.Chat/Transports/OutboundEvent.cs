using Wwmaa.Chat.Events;

namespace Wwmaa.Chat.Transports;

/// <summary>An event on its way out, made once for all who receive it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Utf8Json">The event as the protocol's JSON, in UTF-8. Shared: not to be changed.</param>
public sealed record OutboundEvent(ChatEvent Event, ReadOnlyMemory<byte> Utf8Json);
