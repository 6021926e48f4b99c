using System.Globalization;
using System.Text;

namespace Wwmaa.Chat.Moderation;

/// <summary>The one way to make a word unreadable: as many asterisks as it has text elements.</summary>
internal static class Mask
{
    public static void Append(StringBuilder builder, ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty)
        {
            builder.Append('*');
            word = word[StringInfo.GetNextTextElementLength(word)..];
        }
    }
}
