namespace Antt.Tests.Support;

/// <summary>One line of an expected result: its head, then what is asked about it, each part behind its mark.</summary>
public sealed class ExpectedWords
{
    private static readonly string[] Marks = ["numbers", "assumes", "mends", "rests", "says", "advises"];
    private readonly List<KeyValuePair<string, string[]>> _parts = [];

    /// <summary>Reads a line.</summary>
    public ExpectedWords(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Head = [.. words.TakeWhile(word => !Marks.Contains(word))];
        for (var at = Head.Length; at < words.Length;)
        {
            var part = words.Skip(at + 1).TakeWhile(word => !Marks.Contains(word)).ToArray();
            _parts.Add(KeyValuePair.Create(words[at], part));
            at += part.Length + 1;
        }
    }

    /// <summary>What stands before the first mark.</summary>
    public string[] Head { get; }

    /// <summary>The words behind a mark; none when it is not there. A dash says that there must be none.</summary>
    public string[] this[string mark] => _parts.Where(part => part.Key == mark).Select(part => part.Value).FirstOrDefault([]);

    /// <summary>The same line with the actual head and the actual words behind each mark.</summary>
    public string Filled(string head, Func<string, IEnumerable<string>> actual) =>
        string.Join(' ', [head, .. _parts.SelectMany(part => actual(part.Key).DefaultIfEmpty("-").Prepend(part.Key))]);

    /// <summary>The words behind a mark when the text holds them, else the whole text.</summary>
    public IEnumerable<string> Quotes(string mark, string text)
    {
        var asked = string.Join(' ', this[mark]);
        return [text.Contains(asked, StringComparison.Ordinal) ? asked : text];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', [.. Head, .. _parts.SelectMany(part => part.Value.Prepend(part.Key))]);
}
