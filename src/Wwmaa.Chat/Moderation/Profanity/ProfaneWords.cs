namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>The built-in list: words that are profane wherever they stand alone.</summary>
internal static class ProfaneWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        "arsehole", "arseholes", "asshole", "assholes", "bastard", "bastards", "bitch", "bitches", "bitching", "bitchy",
        "blowjob", "blowjobs", "bollocks", "bullshit", "clusterfuck", "cock", "cocks", "cocksucker", "cocksuckers",
        "cum", "cumming", "cunt", "cunts", "dickhead", "dickheads", "dildo", "dildos", "dipshit", "dumbass", "fag",
        "faggot", "faggots", "fags", "fuck", "fucked", "fucker", "fuckers", "fuckface", "fuckhead", "fuckin", "fucking",
        "fucks", "handjob", "jackass", "jizz", "motherfucker", "motherfuckers", "motherfucking", "nigga", "nigger",
        "niggers", "piss", "pissed", "pissing", "prick", "pricks", "pussy", "pussies", "shit", "shite", "shithead",
        "shitheads", "shits", "shitting", "shitty", "slut", "sluts", "slutty", "twat", "twats", "wank", "wanker",
        "wankers", "wanking", "whore", "whores",
    ];
}
