using System.Globalization;
using System.Text;
using Antt.Model;

namespace Antt.Engine.Drafting;

/// <summary>What a template may put into a paper, by name. What is not known yet is left open with dots, to be written by hand.</summary>
public sealed class PaperFields
{
    /// <summary>The field of what has to stand over everything.</summary>
    public const string Mark = "dau-hieu";

    /// <summary>The field whose Markdown stands for a code: an image with this text and the address in it.</summary>
    internal const string CodeText = "QR";

    private const string Open = "……";

    /// <summary>What Markdown takes for more than itself anywhere.</summary>
    private const string Meaningful = "\\`*_[]<>|#&~!";

    /// <summary>What it takes for more at the start of a line, or behind a number there.</summary>
    private const string AtStart = "-+=.)";

    private readonly Dictionary<string, (string Plain, string Marked)> _values = new(StringComparer.Ordinal) { [Mark] = ("", "") };

    /// <summary>The names of all fields, in order.</summary>
    public IEnumerable<string> Names => _values.Keys.Where(static name => name != Mark).Order(StringComparer.Ordinal);

    /// <summary>Whether there is a field of that name.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>A field with words in it; null leaves it open.</summary>
    public PaperFields Set(string name, string? words)
    {
        var plain = words ?? Open;
        _values[name] = (plain, Escape(plain));
        return this;
    }

    /// <summary>A field with a number in it; null leaves it open.</summary>
    public PaperFields Set(string name, int? number) => Set(name, number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A field with a day in it, as it is shown; null leaves it open.</summary>
    public PaperFields Set(string name, DateOnly? day) => Set(name, day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? Open + "/" + Open + "/" + Open);

    /// <summary>A field with several paragraphs or a table in it, already in Markdown.</summary>
    public PaperFields SetBlock(string name, string markdown)
    {
        _values[name] = (markdown, markdown);
        return this;
    }

    /// <summary>A field with a table in it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="head">The words over the columns.</param>
    /// <param name="rows">The rows.</param>
    public PaperFields SetTable(string name, string[] head, IEnumerable<string[]> rows)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(rows);
        var table = new StringBuilder().Append(Row(head)).Append('|');
        foreach (var _ in head) table.Append("---|");
        table.Append('\n');
        foreach (var row in rows) table.Append(Row(row));
        return SetBlock(name, table.ToString());
    }

    /// <summary>Says over everything that the data is made up, where it is.</summary>
    internal PaperFields MarkIfMadeUp(RegisterFrame frame) =>
        frame.Info.IsDemonstration ? Set(Mark, "BẢN MINH HỌA - SỐ LIỆU HƯ CẤU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ") : this;

    /// <summary>What stands in a field, as plain words.</summary>
    public string Plain(string name) => _values.TryGetValue(name, out var value) ? value.Plain : "";

    /// <summary>What stands in a field, in Markdown that shows just these words.</summary>
    public string Marked(string name) => _values.TryGetValue(name, out var value) ? value.Marked : "";

    /// <summary>Words of the data as Markdown that shows just these words, wherever in a line they come to stand.</summary>
    internal static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        var isStart = true;
        foreach (var letter in words)
        {
            if (Meaningful.Contains(letter, StringComparison.Ordinal) || isStart && AtStart.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
            isStart = isStart && char.IsAsciiDigit(letter);
        }
        return escaped.ToString();
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(Escape)) + " |\n";
}
