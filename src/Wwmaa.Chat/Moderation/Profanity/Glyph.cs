namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>One sign of a text, as often as it stands in a row, with the invisible characters and marks on it.</summary>
/// <param name="Code">What it is: see <see cref="CharFold"/>.</param>
/// <param name="Run">How often it stands in a row.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text.</param>
internal record struct Glyph(byte Code, int Run, int Start, int End)
{
    public readonly bool IsLetter => Code is > 0 and <= CharFold.LastLetter;

    public readonly bool IsLookAlike => Code is > CharFold.LookAlike and < CharFold.Substitute;

    public readonly bool IsSubstitute => Code is >= CharFold.Substitute and < CharFold.Ignored;

    /// <summary>Whether it is a letter, of whatever script.</summary>
    public readonly bool IsWordLetter => IsLetter || IsLookAlike || Code == CharFold.Other;

    /// <summary>Whether it may stand between the letters of a word that is written apart.</summary>
    public readonly bool IsSeparator => Code is CharFold.Space or CharFold.Punctuation or CharFold.Masking;

    /// <summary>The letters it may stand for: a bit for each, bit 0 being a.</summary>
    public readonly uint Letters => Code switch
    {
        0 => 0,
        <= CharFold.LastLetter => 1u << (Code - 1),
        > CharFold.LookAlike and < CharFold.Substitute => 1u << (Code - CharFold.LookAlike - 1),
        >= CharFold.Substitute and < CharFold.Ignored => CharFold.Substitutes[Code - CharFold.Substitute],
        _ => 0,
    };

    /// <summary>Reads a text into glyphs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="glyphs">Room for as many as the text is long.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<Glyph> glyphs)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var code = isPair ? CharFold.Of(text[i], text[i + 1]) : CharFold.Of(text[i]);
            i += isPair ? 2 : 1;
            if (code == CharFold.Ignored)
            {
                if (count > 0)
                    glyphs[count - 1].End = i;
            }
            else if (count > 0 && glyphs[count - 1].Code == code)
            {
                glyphs[count - 1].Run++;
                glyphs[count - 1].End = i;
            }
            else
            {
                glyphs[count++] = new Glyph(code, 1, start, i);
            }
        }

        return count;
    }
}
