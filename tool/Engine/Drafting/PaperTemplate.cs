using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Antt.Engine.Drafting;

/// <summary>
/// A template of a paper that a locality may replace: lines <c>key: words</c> for head and foot, a line of three dashes, then the body in Markdown.
/// <c>{{field}}</c> is where something is put in; a second line of three dashes in the body begins the annex.
/// </summary>
public sealed class PaperTemplate
{
    private const string Open = "{{";
    private const string Close = "}}";
    private const string Rule = "---";

    /// <summary>Stands between the lines of a letterhead or a signature.</summary>
    private const string LineEnd = " / ";

    private static readonly FrozenSet<string> Keys = FrozenSet.Create(StringComparer.Ordinal, "cap-tren", "co-quan", "so", "noi-ngay", "noi-nhan", "ky", "kieu");
    private readonly ImmutableArray<KeyValuePair<string, string>> _head;
    private readonly string _body;
    private readonly string _annex;

    private PaperTemplate(ImmutableArray<KeyValuePair<string, string>> head, string body, string annex) => (_head, _body, _annex) = (head, body, annex);

    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="unknown">Words before a colon in the head that mean nothing.</param>
    public static PaperTemplate Read(string text, out ImmutableArray<string> unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n');
        var rule = Array.IndexOf(lines, Rule);
        var head = rule < 0 ? [] : lines[..rule].Where(static line => line.Contains(':', StringComparison.Ordinal)).Select(static line =>
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            return KeyValuePair.Create(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }).ToImmutableArray();
        var body = lines[(rule + 1)..];
        var annex = Array.IndexOf(body, Rule);
        unknown = [.. head.Select(static pair => pair.Key).Where(static key => !Keys.Contains(key))];
        return new PaperTemplate(head, string.Join('\n', annex < 0 ? body : body[..annex]), annex < 0 ? "" : string.Join('\n', body[(annex + 1)..]));
    }

    /// <summary>The fields it names that are not among those there are, in order.</summary>
    public ImmutableArray<string> Missing(PaperFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return [.. _head.Select(static pair => pair.Value).Append(_body).Append(_annex).SelectMany(NamesIn).Where(name => !fields.Has(name)).Distinct()];
    }

    /// <summary>Puts a paper together.</summary>
    /// <param name="name">Name of its file, without an ending.</param>
    /// <param name="fields">What is put in.</param>
    public Paper Fill(string name, PaperFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var closing = new Closing(Lines("noi-nhan", ";", fields), Lines("ky", LineEnd, fields));
        var head = new Letterhead(Line("cap-tren", fields), Lines("co-quan", LineEnd, fields), Line("so", fields), Line("noi-ngay", fields), fields.Plain(PaperFields.Mark));
        var form = Line("kieu", fields) == "giay-cong-nhan" ? PaperForm.Certificate : PaperForm.Letter;
        return new Paper(name, form, head, PaperMarkdown.Read(Put(_body, fields.Marked)), closing, PaperMarkdown.Read(Put(_annex, fields.Marked)));
    }

    /// <summary>The body alone with everything put in, as Markdown.</summary>
    public string Text(PaperFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return (Put(_body, fields.Marked) + (_annex.Length == 0 ? "" : $"\n{Rule}\n\n" + Put(_annex, fields.Marked))).Trim('\n') + "\n";
    }

    /// <summary>The body as plain words, without any Markdown, for a text that is read out.</summary>
    public string Words(PaperFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return Put(_body, fields.Plain).Trim('\n') + "\n";
    }

    private string Line(string key, PaperFields fields) =>
        Put(_head.FirstOrDefault(pair => pair.Key == key).Value ?? "", fields.Plain);

    private ImmutableArray<string> Lines(string key, string between, PaperFields fields) =>
        [.. Line(key, fields).Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> NamesIn(string text)
    {
        for (var at = 0; Next(text, at) is var (open, close); at = close + Close.Length) yield return text[(open + Open.Length)..close].Trim();
    }

    private static string Put(string text, Func<string, string> value)
    {
        var filled = new StringBuilder();
        var at = 0;
        for (; Next(text, at) is var (open, close); at = close + Close.Length)
            filled.Append(text, at, open - at).Append(value(text[(open + Open.Length)..close].Trim()));
        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static (int Open, int Close)? Next(string text, int at) =>
        text.IndexOf(Open, at, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf(Close, open, StringComparison.Ordinal) is >= 0 and var close
            ? (open, close) : null;
}
