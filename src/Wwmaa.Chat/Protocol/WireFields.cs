namespace Wwmaa.Chat.Protocol;

/// <summary>The names of the fields, as they stand on the wire.</summary>
internal static class WireFields
{
    public const int Count = 11;

    private static readonly string[] Names =
    [
        "type", "message", "is_private", "recipient_id", "client_message_id", "message_id", "reaction", "user_id",
        "duration_minutes", "reason", "acknowledged_by",
    ];

    private static readonly byte[][] Utf8Names = [.. Names.Select(System.Text.Encoding.UTF8.GetBytes)];

    public static string Name(WireField field) => Names[(int)field];

    public static WireField? Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Utf8Names.Length; i++)
        {
            if (name.SequenceEqual(Utf8Names[i]))
                return (WireField)i;
        }

        return null;
    }

    public static WireField? Find(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? null : (WireField)index;
    }
}
