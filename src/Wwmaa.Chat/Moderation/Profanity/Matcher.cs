using System.Numerics;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Finds the longest term that begins at a glyph, through disguises, and judges whether it is one.</summary>
internal ref struct Matcher(ReadOnlySpan<char> text, ReadOnlySpan<Glyph> glyphs, ProfanityTables tables)
{
    /// <summary>How much work one beginning may make; a term takes a few dozen steps at most.</summary>
    private const int MaxSteps = 400;

    /// <summary>a, e, i, o and u: what people hide behind a sign that more often only separates.</summary>
    private const uint Vowels = (1u << 0) | (1u << 4) | (1u << 8) | (1u << 14) | (1u << 20);

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Glyph> _glyphs = glyphs;
    private int _steps;
    private int _start;
    private int _end;
    private ProfanityTerm? _term;

    /// <summary>The longest term from <paramref name="start"/> on; null for none.</summary>
    /// <param name="start">The glyph it begins with.</param>
    /// <param name="end">The glyph behind it.</param>
    public ProfanityTerm? Find(int start, out int end)
    {
        _steps = MaxSteps;
        _start = start;
        _end = 0;
        _term = null;
        Step(0, start, new Walk { Last = -1 });
        end = _end;
        return _term;
    }

    private void Step(int node, int at, Walk walk)
    {
        if (at >= _glyphs.Length || --_steps < 0)
            return;
        ref readonly var glyph = ref _glyphs[at];
        for (var letters = glyph.Letters; letters != 0; letters &= letters - 1)
            Take(node, at, walk, BitOperations.TrailingZeroCount(letters));
        if (walk.Letters == 0)
            return;
        if (glyph.Code == CharFold.Masking && glyph.Run <= 2 && walk is { Gaps: 0, Open: 0 } && walk.Masks + glyph.Run <= 2)
            Unmask(node, at, walk.Masked(_text[glyph.Start] is not ('*' or '#')), glyph.Run);
        if ((glyph.IsSeparator || (glyph.IsSubstitute && !char.IsAsciiDigit(_text[glyph.Start])))
            && glyph.Run <= 3 && walk.Masks == 0
            && (walk.Open == 0 || (walk.Open == 1 && walk.IsOpenBySpace == (glyph.Code == CharFold.Space))))
        {
            Step(node, at + 1, walk.Past(glyph));
        }
    }

    private void Take(int node, int at, Walk walk, int letter)
    {
        ref readonly var glyph = ref _glyphs[at];
        var next = tables.Terms.Next(node, letter);
        if (next != 0)
        {
            Reach(next, at, walk.With(glyph, letter, 1));
            if (glyph.Run > 1 && tables.Terms.Next(next, letter) is var doubled and not 0)
                Reach(doubled, at, walk.With(glyph, letter, 2));
        }

        // A letter drawn out, by another of its signs or across a gap.
        if (letter == walk.Last)
            Step(node, at + 1, walk with { Open = 0, IsOpenBySpace = false, IsDrawnOut = true });
    }

    private void Reach(int node, int at, Walk walk)
    {
        var value = tables.Terms.ValueAt(node);
        if (value != 0 && at + 1 > _end && Judge(tables.TermOf(value), at + 1, walk))
        {
            _end = at + 1;
            _term = tables.TermOf(value);
        }

        Step(node, at + 1, walk);
    }

    private void Unmask(int node, int at, Walk walk, int count)
    {
        for (var letter = 0; letter < 26; letter++)
        {
            var next = tables.Terms.Next(node, letter);
            if (next == 0 || (walk.HasFaintMask && (Vowels & (1u << letter)) == 0))
                continue;
            if (count == 1)
                Step(next, at + 1, walk);
            else
                Unmask(next, at, walk.Masked(walk.HasFaintMask), 1);
        }
    }

    private readonly bool Judge(ProfanityTerm term, int end, in Walk walk)
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
        return !Allowance.Covers(tables.Allowed, _glyphs, _start, end);
    }

    /// <summary>Whether more of a word stands beyond a glyph: a letter, or a sign that may stand for one and then a letter.</summary>
    private readonly bool IsGlued(int at, int step)
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
    private readonly bool IsCensored(int at) => _glyphs[at].Run >= 3 && _text[_glyphs[at].Start] == '*';

    private readonly bool IsAnotherWord(ProfanityTerm term, int end)
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
    private readonly bool JudgeMasked(ProfanityTerm term, int end, in Walk walk) =>
        walk is { Letters: >= 4, Substitutes: 0, Real: >= 2, IsDrawnOut: false }
        && !term.IsVariant
        && !IsDigit(_start - 1)
        && !IsDigit(end)
        && !(_start >= 2 && _glyphs[_start - 1].Code == CharFold.Masking && _glyphs[_start - 2].IsWordLetter)
        && !(end + 1 < _glyphs.Length && _glyphs[end].Code == CharFold.Masking && _glyphs[end + 1].IsWordLetter);

    /// <summary>Digits and symbols for letters: a real letter must be among them, and numbers stay numbers.</summary>
    private readonly bool JudgeSubstitutes(ProfanityTerm term, int end, in Walk walk, bool isWhole)
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
    private readonly bool JudgeApart(ProfanityTerm term, int end, in Walk walk)
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

    private readonly bool FollowsSpace() =>
        _start == 0 || _glyphs[_start - 1].Code is CharFold.Space or CharFold.Break;

    // "a" and "I" are words, before a word that is long enough to be meant.
    private readonly bool IsLoneLetterBefore(in Walk walk) =>
        _start >= 2
        && !(walk.Letters >= 4 && _text[_glyphs[_start - 2].Start] is 'a' or 'A' or 'I')
        && _glyphs[_start - 1].IsSeparator
        && _glyphs[_start - 2].IsWordLetter
        && (_start == 2 || !_glyphs[_start - 3].IsWordLetter)
        && _glyphs[_start - 2].Run == 1;

    private readonly bool IsLoneLetterAfter(int end) =>
        end + 1 < _glyphs.Length
        && _glyphs[end].IsSeparator
        && _glyphs[end + 1].IsWordLetter
        && _glyphs[end + 1].Run == 1
        && (end + 2 == _glyphs.Length || !_glyphs[end + 2].IsWordLetter);

    /// <summary>Digits and letters to f alone, and more digits than letters: a number, whatever it reads as.</summary>
    private readonly bool LooksLikeHex(int end, in Walk walk)
    {
        for (var i = _start; i < end; i++)
        {
            if (!char.IsAsciiHexDigit(_text[_glyphs[i].Start]))
                return false;
        }

        return walk.Substitutes > walk.Real;
    }

    private readonly bool IsSymbols(int end)
    {
        for (var i = _start; i < end; i++)
        {
            if (IsDigit(i))
                return false;
        }

        return true;
    }

    private readonly bool IsOther(int at) => at >= 0 && at < _glyphs.Length && _glyphs[at].Code == CharFold.Other;

    private readonly bool IsDigit(int at) =>
        at >= 0 && at < _glyphs.Length && char.IsAsciiDigit(_text[_glyphs[at].Start]);
}
