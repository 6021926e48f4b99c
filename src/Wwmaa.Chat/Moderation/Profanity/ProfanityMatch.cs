namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>One place in a text where a profane word stands.</summary>
/// <param name="Term">The word's root in the lexicon.</param>
/// <param name="Category">Of which kind it is: <c>sexual</c>, <c>excretion</c>, <c>insult</c>, <c>hate</c> or <c>custom</c>.</param>
/// <param name="Severity">1 rude, 2 coarse, 3 hateful or obscene.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Evidence">The text as it stands there.</param>
public readonly record struct ProfanityMatch(
    string Term, string Category, int Severity, int Start, int Length, string Evidence);
