using System.Globalization;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>What each character may stand for: a letter of the basic alphabet, one of several, a separator, or nothing at all.
/// One table over all of UTF-16; pairs of surrogates by rule.</summary>
internal static class CharFold
{
    /// <summary>Codes 1-26 are letters a-z.</summary>
    public const byte LastLetter = 26;

    /// <summary>Codes from here are letters of other scripts that look like a-z: code minus this is the letter.</summary>
    public const byte LookAlike = 32;

    /// <summary>Codes from here are digits and symbols that may stand for letters: see <see cref="Substitutes"/>.</summary>
    public const byte Substitute = 64;

    public const byte Ignored = 128;
    public const byte Space = 129;
    public const byte Break = 130;
    public const byte Punctuation = 131;

    /// <summary>Punctuation that people put in a letter's place.</summary>
    public const byte Masking = 132;

    /// <summary>A letter or digit that stands for nothing but itself.</summary>
    public const byte Other = 133;

    /// <summary>The substitutes, and the letters each may stand for.</summary>
    private static readonly (char Symbol, string Letters)[] Substitutions =
    [
        ('0', "o"), ('1', "il"), ('3', "e"), ('4', "a"), ('5', "s"), ('6', "gb"), ('7', "t"), ('8', "b"), ('9', "g"), ('2', "z"),
        ('@', "a"), ('$', "s"), ('!', "il"), ('|', "il"), ('+', "t"), ('(', "c"), ('<', "c"), ('\u00a2', "c"), ('\u20ac', "e"),
        ('\u00a3', "l"), ('\u00a7', "s"), ('\u00a1', "i"), ('^', "a"), ('\u00b5', "u"), ('\u2020', "t"), ('{', "c"), ('\u00a5', "y"),
        ('&', "a"), ('\u00ae', "r"), ('\u00a9', "c"), ('\u2206', "a"),
    ];

    private static readonly byte[] Codes = Build();

    /// <summary>For each substitute, by code minus <see cref="Substitute"/>: a bit for each letter, bit 0 being a.</summary>
    public static readonly uint[] Substitutes =
        [.. Substitutions.Select(pair => pair.Letters.Aggregate(0u, (bits, letter) => bits | (1u << (letter - 'a'))))];

    public static byte Of(char c) => Codes[c];

    /// <summary>The code of a character outside of the basic plane.</summary>
    public static byte Of(char high, char low)
    {
        var point = char.ConvertToUtf32(high, low);
        return point switch
        {
            // Mathematical alphanumerics: 13 alphabets of 52 letters, then digits.
            >= 0x1D400 and <= 0x1D6A3 => (byte)(((point - 0x1D400) % 26) + 1),
            >= 0x1D7CE and <= 0x1D7FF => Of((char)('0' + ((point - 0x1D7CE) % 10))),
            >= 0x1F110 and <= 0x1F129 => (byte)(point - 0x1F110 + 1),
            >= 0x1F130 and <= 0x1F149 => (byte)(point - 0x1F130 + 1),
            >= 0x1F150 and <= 0x1F169 => (byte)(point - 0x1F150 + 1),
            >= 0x1F170 and <= 0x1F189 => (byte)(point - 0x1F170 + 1),
            >= 0x1F1E6 and <= 0x1F1FF => (byte)(point - 0x1F1E6 + 1),
            >= 0xE0000 and <= 0xE0FFF => Ignored,
            _ => CharUnicodeInfo.GetUnicodeCategory(point) is UnicodeCategory.OtherLetter ? Other : Punctuation,
        };
    }

    private static byte[] Build()
    {
        var codes = new byte[char.MaxValue + 1];
        for (var c = 0; c < codes.Length; c++)
            codes[c] = ByCategory((char)c);
        for (var i = 0; i < 26; i++)
        {
            codes['a' + i] = codes['A' + i] = codes[0xFF41 + i] = codes[0xFF21 + i] = (byte)(i + 1);
            foreach (var shape in LetterShapes.LookAlikes[i])
                codes[shape] = (byte)(LookAlike + i + 1);
            foreach (var shape in LetterShapes.Latin[i])
                codes[shape] = (byte)(i + 1);
        }

        for (var i = 0; i < Substitutions.Length; i++)
            codes[Substitutions[i].Symbol] = (byte)(Substitute + i);
        for (var digit = '0'; digit <= '9'; digit++)
            codes[digit + 0xFEE0] = codes[digit];
        foreach (var mask in "*#_-.?%~\u2022\u00b7\u25cf\u2217")
            codes[mask] = Masking;
        return codes;
    }

    private static byte ByCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format => Ignored,
        UnicodeCategory.Control => c is '\t' ? Space : Break,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Break,
        UnicodeCategory.SpaceSeparator => Space,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber => Other,
        _ => Punctuation,
    };
}
