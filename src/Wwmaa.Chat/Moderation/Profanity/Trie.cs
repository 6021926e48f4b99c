namespace Wwmaa.Chat.Moderation.Profanity;

/// <summary>Words of a-z in one flat table: for each node and letter the next node, 0 being none.</summary>
internal sealed class Trie
{
    private const int Letters = 26;

    private ushort[] _next = new ushort[Letters * 1024];
    private ushort[] _values = new ushort[1024];
    private int _count = 1;

    /// <summary>Adds a word; of two values for one word, the first stays.</summary>
    /// <param name="word">Letters a-z.</param>
    /// <param name="value">What the word stands for, from 1.</param>
    public void Add(string word, ushort value)
    {
        var node = 0;
        foreach (var letter in word)
        {
            var at = (node * Letters) + (letter - 'a');
            if (_next[at] == 0)
            {
                // Growing may replace the table: not to be written into the old one.
                var grown = Grow();
                _next[at] = grown;
            }

            node = _next[at];
        }

        if (_values[node] == 0)
            _values[node] = value;
    }

    /// <summary>The node behind a letter; 0 for none.</summary>
    /// <param name="node">The node before it; 0 is where words begin.</param>
    /// <param name="letter">0 for a, 25 for z.</param>
    public int Next(int node, int letter) => _next[(node * Letters) + letter];

    /// <summary>What the word that ends here stands for; 0 where none ends.</summary>
    public int ValueAt(int node) => _values[node];

    private ushort Grow()
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, _count * 2);
            Array.Resize(ref _next, _count * 2 * Letters);
        }

        return checked((ushort)_count++);
    }
}
