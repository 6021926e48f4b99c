namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>A term of the lexicon.</summary>
/// <param name="Root">What a match reports.</param>
/// <param name="Category">Such as <c>hate</c>.</param>
/// <param name="Severity">1 rude, 2 coarse, 3 hateful or obscene.</param>
/// <param name="IsStrong">Whether it may stand inside of another word.</param>
/// <param name="IsName">Whether it is a name where it is written like one, beside another.</param>
/// <param name="IsVariant">Whether it is another spelling than the lexicon's own: never looked for inside of a word, nor drawn out.</param>
/// <param name="NotBefore">Letters that, right behind a form inside of a word, make it another word.</param>
internal sealed record ProfanityTerm(string Root, string Category, int Severity, bool IsStrong, bool IsName, bool IsVariant, string NotBefore);
