using System.Numerics;

namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Finds the longest term that begins at a glyph, through disguises; a <see cref="Verdict"/> says whether it is one.</summary>
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
        if (value != 0 && at + 1 > _end && new Verdict(_text, _glyphs, tables.Allowed, _start).IsTerm(tables.TermOf(value), at + 1, walk))
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
}
