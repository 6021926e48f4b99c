namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Which pairs of letters terms begin with: a first look, that lets most places of a clean text pass.</summary>
internal sealed class Beginnings
{
    private const int Letters = 26;

    private readonly bool[] _any = new bool[Letters * Letters];
    private readonly bool[] _strong = new bool[Letters * Letters];

    public void Add(string form, bool isStrong)
    {
        if (form.Length < 2)
            return;
        var pair = ((form[0] - 'a') * Letters) + form[1] - 'a';
        _any[pair] = true;
        _strong[pair] |= isStrong;
    }

    /// <summary>Whether a term may begin at a glyph. Two plain letters decide; anything else is worth a walk.</summary>
    public bool MayBegin(ReadOnlySpan<Glyph> glyphs, int at)
    {
        ref readonly var glyph = ref glyphs[at];
        if (glyph.Letters == 0)
            return false;
        if (!glyph.IsLetter || glyph.Run > 1 || at + 1 == glyphs.Length || !glyphs[at + 1].IsLetter)
            return true;
        var isInside = at > 0 && glyphs[at - 1].IsWordLetter;
        return (isInside ? _strong : _any)[((glyph.Code - 1) * Letters) + glyphs[at + 1].Code - 1];
    }
}
