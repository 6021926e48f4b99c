using System.Text;
using Censor;
using Wwmaa.Chat.Moderation.Profanity;

// Every line of standard input is a JSON string; every line of standard output the censored text as a JSON string, in order.
if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine("Usage: Censor [--explain] [--words FILE] [--allow FILE]");
    return 2;
}

var filter = new ProfanityFilter(Arguments.ReadWords(arguments.Words), Arguments.ReadWords(arguments.Allow));
using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8, false, 64 * 1024);
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 64 * 1024);
for (var number = 1; input.ReadLine() is { } line; number++)
{
    if (JsonLine.Read(line) is not { } text)
    {
        output.Flush();
        Console.Error.WriteLine($"Line {number} is not a JSON string.");
        return 1;
    }

    output.Write(arguments.Explain ? JsonLine.Write(filter.Find(text)) : JsonLine.Write(filter.Censor(text)));
    output.Write('\n');

    // Whoever types a line waits for an answer; whoever pipes a file does not wait for each.
    if (input.Peek() < 0)
        output.Flush();
}

return 0;
