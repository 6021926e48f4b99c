namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>How a word was read so far: what the verdict on it rests on.</summary>
internal record struct Walk
{
    /// <summary>Letters of the word, masked ones too.</summary>
    public int Letters { get; set; }

    /// <summary>Those that are letters in the text.</summary>
    public int Real { get; set; }

    /// <summary>Those that are letters of other scripts.</summary>
    public int LookAlikes { get; set; }

    /// <summary>Those that are digits or symbols.</summary>
    public int Substitutes { get; set; }

    /// <summary>Those that are hidden by a mask.</summary>
    public int Masks { get; set; }

    /// <summary>Whether a letter stands more often than the word has it.</summary>
    public bool IsDrawnOut { get; set; }

    /// <summary>Whether one of the masks is a sign that more often only separates.</summary>
    public bool HasFaintMask { get; set; }

    /// <summary>Places where something stands between two letters.</summary>
    public int Gaps { get; set; }

    /// <summary>Those of them where a space does.</summary>
    public int SpaceGaps { get; set; }

    /// <summary>Whether two letters stand together somewhere.</summary>
    public bool HasPieces { get; set; }

    /// <summary>The last letter, 0 for a; -1 before the first.</summary>
    public int Last { get; set; }

    /// <summary>Signs passed over since the last letter.</summary>
    public int Open { get; set; }

    /// <summary>Whether a space is among them.</summary>
    public bool IsOpenBySpace { get; set; }

    /// <summary>The walk, a letter further.</summary>
    public readonly Walk With(in Glyph glyph, int letter, int count) => this with
    {
        Letters = Letters + count,
        Real = Real + (glyph.IsSubstitute || glyph.IsLookAlike ? 0 : count),
        LookAlikes = LookAlikes + (glyph.IsLookAlike ? 1 : 0),
        Substitutes = Substitutes + (glyph.IsSubstitute ? count : 0),
        Gaps = Gaps + (Open > 0 ? 1 : 0),
        SpaceGaps = SpaceGaps + (IsOpenBySpace ? 1 : 0),
        HasPieces = HasPieces || (Letters > 0 && Open == 0),
        IsDrawnOut = IsDrawnOut || glyph.Run > count,
        Last = letter,
        Open = 0,
        IsOpenBySpace = false,
    };

    /// <summary>The walk, past something between two letters.</summary>
    public readonly Walk Past(in Glyph glyph) => this with
    {
        Open = Open + 1,
        IsOpenBySpace = IsOpenBySpace || glyph.Code == CharFold.Space,
    };

    /// <summary>The walk, with a letter hidden by a mask.</summary>
    public readonly Walk Masked(bool isFaint) => this with
    {
        Letters = Letters + 1,
        Masks = Masks + 1,
        HasFaintMask = HasFaintMask || isFaint,
        HasPieces = true,
        Last = -1,
    };
}
