namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>The rules by which a candidate is a profane word or a clean one: where it stands, and how it is disguised.</summary>
internal readonly ref struct Verdict(ReadOnlySpan<char> text, ReadOnlySpan<Glyph> glyphs, Trie allowed, int start)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Glyph> _glyphs = glyphs;
    private readonly Trie _allowed = allowed;
    private readonly int _start = start;

    /// <summary>Whether what was read up to <paramref name="end"/> is the term, and not by chance.</summary>
    /// <param name="term">What it reads as.</param>
    /// <param name="end">The glyph behind it.</param>
    /// <param name="walk">How it was read.</param>
    public bool IsTerm(ProfanityTerm term, int end, in Walk walk)
    {
        if (walk.Real + walk.LookAlikes == 0 || (term.IsVariant && walk.IsDrawnOut))
            return false;
        var isWhole = !IsGlued(_start, -1) && !IsGlued(end - 1, 1);
        if (walk.LookAlikes > 0 && !isWhole && (walk.Real == 0 || IsOther(_start - 1) || IsOther(end)))
            return false;
        if (walk.Masks > 0)
            return isWhole && JudgeMasked(term, end, walk);
        if (walk.Gaps > 0)
            return isWhole && JudgeApart(term, end, walk);
        if (walk.Substitutes > 0 && !JudgeSubstitutes(term, end, walk, isWhole))
            return false;
        if (!isWhole && (!term.IsStrong || IsAnotherWord(term, end)))
            return false;
        if (term.IsName && isWhole && Names.IsName(_text, _glyphs[_start].Start, _glyphs[end - 1].End))
            return false;
        return !Allowance.Covers(_allowed, _glyphs, _start, end);
    }

    /// <summary>Whether more of a word stands beyond a glyph: a letter, or a sign that may stand for one and then a letter.</summary>
    private bool IsGlued(int at, int step)
    {
        var next = at + step;
        if (next < 0 || next >= _glyphs.Length)
            return false;
        if (_glyphs[next].IsWordLetter || IsCensored(next))
            return true;
        var beyond = next + step;
        while (IsDigit(next) && IsDigit(beyond))
            beyond += step;
        return beyond >= 0 && beyond < _glyphs.Length
            && _glyphs[beyond].IsWordLetter
            && (IsDigit(next) || _text[_glyphs[next].Start] is '*' or '#' or '_' or '@' or '$');
    }

    /// <summary>Whether a word was here that has been censored: what was glued to it is so still.</summary>
    private bool IsCensored(int at) => _glyphs[at].Run >= 3 && _text[_glyphs[at].Start] == '*';

    private bool IsAnotherWord(ProfanityTerm term, int end)
    {
        if (end >= _glyphs.Length)
            return false;
        foreach (var letter in term.NotBefore)
        {
            if ((_glyphs[end].Letters & (1u << (letter - 'a'))) != 0)
                return true;
        }

        return false;
    }

    /// <summary>A mask hides a letter of a word that stands alone, and not between signs of the same kind.</summary>
    private bool JudgeMasked(ProfanityTerm term, int end, in Walk walk) =>
        walk is { Letters: >= 4, Substitutes: 0, Real: >= 2, IsDrawnOut: false }
        && !term.IsVariant
        && !IsDigit(_start - 1)
        && !IsDigit(end)
        && !(_start >= 2 && _glyphs[_start - 1].Code == CharFold.Masking && _glyphs[_start - 2].IsWordLetter)
        && !(end + 1 < _glyphs.Length && _glyphs[end].Code == CharFold.Masking && _glyphs[end + 1].IsWordLetter);

    /// <summary>Digits and symbols for letters: a real letter must be among them, and numbers stay numbers.</summary>
    private bool JudgeSubstitutes(ProfanityTerm term, int end, in Walk walk, bool isWhole)
    {
        if (walk.Real + walk.LookAlikes < (walk.Letters <= 3 ? 2 : 1) && !IsSymbols(end))
            return false;
        if (_text[_glyphs[_start].Start] is '+' or '|' or '!' or '<' or '{' or '&' or '^')
            return false;
        if (isWhole && term.IsStrong)
            return walk.Letters >= 4;
        if (IsDigit(_start - 1) || IsDigit(end) || _glyphs[_start].IsSubstitute && !isWhole)
            return false;
        return isWhole ? IsSymbols(end) || !LooksLikeHex(end, walk) : walk is { Letters: >= 4, Substitutes: 1 };
    }

    /// <summary>Written apart: letter by letter, or in pieces that are no words.</summary>
    private bool JudgeApart(ProfanityTerm term, int end, in Walk walk)
    {
        if (walk.Letters < 3 || IsDigit(_start - 1) || IsDigit(end))
            return false;
        if (!walk.HasPieces)
            return walk.Substitutes <= 1 && !IsLoneLetterBefore(walk) && (term.IsStrong || !IsLoneLetterAfter(end));
        if (walk.Letters < 4 || walk.Gaps > 3 || walk.Substitutes > 0 || term.IsVariant)
            return false;
        if (walk.SpaceGaps == 0)
            return term.IsStrong || walk.Letters >= 5 || Pieces.AreNoWords(_glyphs[_start..end], _text);
        return FollowsSpace() && Pieces.AreNoWords(_glyphs[_start..end], _text);
    }

    private bool FollowsSpace() =>
        _start == 0 || _glyphs[_start - 1].Code is CharFold.Space or CharFold.Break;

    // "a" and "I" are words, before a word that is long enough to be meant.
    private bool IsLoneLetterBefore(in Walk walk) =>
        _start >= 2
        && !(walk.Letters >= 4 && _text[_glyphs[_start - 2].Start] is 'a' or 'A' or 'I')
        && _glyphs[_start - 1].IsSeparator
        && _glyphs[_start - 2].IsWordLetter
        && (_start == 2 || !_glyphs[_start - 3].IsWordLetter)
        && _glyphs[_start - 2].Run == 1;

    private bool IsLoneLetterAfter(int end) =>
        end + 1 < _glyphs.Length
        && _glyphs[end].IsSeparator
        && _glyphs[end + 1].IsWordLetter
        && _glyphs[end + 1].Run == 1
        && (end + 2 == _glyphs.Length || !_glyphs[end + 2].IsWordLetter);

    /// <summary>Digits and letters to f alone, and more digits than letters: a number, whatever it reads as.</summary>
    private bool LooksLikeHex(int end, in Walk walk)
    {
        for (var i = _start; i < end; i++)
        {
            if (!char.IsAsciiHexDigit(_text[_glyphs[i].Start]))
                return false;
        }

        return walk.Substitutes > walk.Real;
    }

    private bool IsSymbols(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (IsDigit(i))
                return false;
        }

        return true;
    }

    private bool IsOther(int at) => at >= 0 && at < _glyphs.Length && _glyphs[at].Code == CharFold.Other;

    private bool IsDigit(int at) =>
        at >= 0 && at < _glyphs.Length && char.IsAsciiDigit(_text[_glyphs[at].Start]);
}
