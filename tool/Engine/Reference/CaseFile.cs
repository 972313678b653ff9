using System.Collections.Immutable;
using System.Globalization;

namespace Antt.Engine.Reference;

/// <summary>
/// A Markdown file that is a test, an example and a page at once: prose, and fenced blocks that change a small register and say
/// what must come out. The grammar is told in tests/README.md.
/// </summary>
/// <param name="Path">Where the file stands.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Prose">The text between the title and the first section, blocks left out.</param>
/// <param name="Sections">One for each section, or one for a file without sections.</param>
public sealed record CaseFile(string Path, string Title, string Prose, ImmutableArray<CaseSection> Sections)
{
    /// <summary>Reads a case file. A mistake in it is a fault of ours, so it throws.</summary>
    /// <exception cref="FormatException">The file does not follow the grammar.</exception>
    public static CaseFile Parse(string path, string text) => new CaseParser(path).Parse(text);
}

/// <summary>One register and what must come out of it.</summary>
/// <param name="Name">The heading of its section.</param>
/// <param name="Base">Name of the register it starts from.</param>
/// <param name="Prose">The text of its section, blocks left out.</param>
/// <param name="Changes">What is different from the register it starts from, in the order given.</param>
/// <param name="Expected">What must come out.</param>
public sealed record CaseSection(
    string Name, string Base, string Prose, ImmutableArray<CaseChange> Changes, ImmutableArray<CaseExpectation> Expected)
{
    /// <summary>What a person types in the register, and what must be shown.</summary>
    public ImmutableArray<CaseCommand> Commands { get; init; } = [];
}

/// <summary>How a block changes a file.</summary>
public enum CaseChangeKind
{
    /// <summary>The block is the whole file.</summary>
    Replace,

    /// <summary>The block is a JSON merge patch (RFC 7386); a list is patched by an object whose keys are item ids or positions.</summary>
    Merge,

    /// <summary>The block is the file's bytes in hexadecimal.</summary>
    Bytes,

    /// <summary>The block tells the sheets of a workbook.</summary>
    Workbook,

    /// <summary>The file, or everything below the folder, is taken away.</summary>
    Delete,

    /// <summary>A symbolic link that leads out of the register stands there.</summary>
    Link,

    /// <summary>The block is what the file was in the older revision that the case is compared with.</summary>
    Before,

    /// <summary>The file is there but cannot be opened.</summary>
    Locked,

    /// <summary>Two branches changed the file, each its own way.</summary>
    Conflict,

    /// <summary>The branch that the block names changes the file's unit too.</summary>
    Elsewhere,

    /// <summary>
    /// A commit since the older revision: its name, day, author and signature stand in place of the path; the block holds the files it touched and the
    /// trailers of its message.
    /// </summary>
    Commit,
}

/// <summary>One change of a register.</summary>
/// <param name="Kind">How.</param>
/// <param name="Path">Below the register root; the first segment may be a unit's id in place of its folder.</param>
/// <param name="Text">The block.</param>
/// <param name="From">First number put in the place of <c>{n}</c>.</param>
/// <param name="To">Last number put in the place of <c>{n}</c>; smaller than the first when the block is used as it is.</param>
public sealed record CaseChange(CaseChangeKind Kind, string Path, string Text, int From, int To);

/// <summary>What must come out on a day.</summary>
/// <param name="AsOf">The day asked about; null for the one the register declares.</param>
/// <param name="Line">The line of the block's opening fence, from 1.</param>
/// <param name="Lines">Results and findings, one a line.</param>
public sealed record CaseExpectation(DateOnly? AsOf, int Line, ImmutableArray<string> Lines);

/// <summary>A command line typed in the register.</summary>
/// <param name="Line">The line of the block's opening fence, from 1.</param>
/// <param name="ExitCode">What it returns.</param>
/// <param name="Arguments">What follows <c>$ antt</c>.</param>
/// <param name="Shown">Texts that it shows, each in a line of its own, in this order; other lines may stand between.</param>
public sealed record CaseCommand(int Line, int ExitCode, ImmutableArray<string> Arguments, ImmutableArray<string> Shown);

/// <summary>Reads the lines of one case file.</summary>
internal sealed class CaseParser(string path)
{
    private const string BaseMark = "Sổ nền";
    private readonly List<Section> _sections = [new Section("")];
    private string _title = "";
    private int _number;

    public CaseFile Parse(string text)
    {
        string? fence = null, info = null;
        var opened = 0;
        var block = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            _number++;
            if (fence is not null)
            {
                if (line != fence) { block.Add(line); continue; }
                Close(info!, block, opened);
                fence = null;
                block.Clear();
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var ticks = line.Length - line.TrimStart('`').Length;
                (fence, info, opened) = (line[..ticks], line[ticks..].Trim(), _number);
            }
            else ReadProse(line);
        }
        if (fence is not null) throw Fault("the last block is not closed");
        if (_title.Length == 0) throw Fault("there is no title");
        return new CaseFile(path, _title, _sections[0].Text, [.. Sections()]);
    }

    private void ReadProse(string line)
    {
        if (line.StartsWith("## ", StringComparison.Ordinal)) _sections.Add(new Section(line[3..].Trim()));
        else if (line.StartsWith("# ", StringComparison.Ordinal)) _title = line[2..].Trim();
        else if (line.StartsWith(BaseMark, StringComparison.Ordinal))
        {
            var start = line.IndexOf('[', StringComparison.Ordinal);
            var end = line.IndexOf(']', StringComparison.Ordinal);
            if (start < 0 || end < start) throw Fault("the line that names the base register has no link");
            _sections[^1].StartFrom(line[(start + 1)..end]);
        }
        else _sections[^1].Prose.Add(line);
    }

    private void Close(string info, List<string> block, int opened)
    {
        var words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var section = _sections[^1];
        if (words is ["expected", ..])
        {
            DateOnly? asOf = words.Length == 1 ? null
                : DateOnly.ParseExact(Value(words[1], "as-of="), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            section.Expected.Add(new CaseExpectation(asOf, opened, [.. block.Where(line => line.Trim().Length > 0)]));
        }
        else if (words is ["command", ..]) section.Commands.Add(Command(words, block, opened));
        else if (words.Length > 1)
        {
            var (from, to) = (1, 0);
            if (words[1].StartsWith("repeat=", StringComparison.Ordinal))
            {
                var bounds = Value(words[1], "repeat=").Split("..");
                (from, to) = (int.Parse(bounds[0], CultureInfo.InvariantCulture), int.Parse(bounds[1], CultureInfo.InvariantCulture));
            }
            var kind = words[0] switch
            {
                "delete" => CaseChangeKind.Delete,
                "before" => CaseChangeKind.Before,
                "commit" => CaseChangeKind.Commit,
                "hex" => CaseChangeKind.Bytes,
                "xlsx" => CaseChangeKind.Workbook,
                "link" => CaseChangeKind.Link,
                "locked" => CaseChangeKind.Locked,
                "conflict" => CaseChangeKind.Conflict,
                "elsewhere" => CaseChangeKind.Elsewhere,
                _ => words.Contains("merge") ? CaseChangeKind.Merge : CaseChangeKind.Replace,
            };
            section.Changes.Add(new CaseChange(kind, kind == CaseChangeKind.Commit ? string.Join(' ', words[1..]) : words[^1], string.Concat(block.Select(line => line + "\n")), from, to));
        }
        else if (words is not ["text"]) throw Fault("a block must be `expected` or `command`, name a file, or be plain `text`");
    }

    private CaseCommand Command(string[] words, List<string> block, int opened)
    {
        const string prompt = "$ antt ";
        if (block.Count == 0 || !block[0].StartsWith(prompt, StringComparison.Ordinal)) throw Fault($"a command begins with '{prompt}'");
        var exitCode = words.Length == 1 ? 0 : int.Parse(Value(words[1], "exit="), CultureInfo.InvariantCulture);
        return new CaseCommand(
            opened, exitCode, [.. block[0][prompt.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            [.. block.Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0)]);
    }

    private IEnumerable<CaseSection> Sections()
    {
        var shared = _sections[0];
        foreach (var section in _sections.Count == 1 ? _sections : _sections.Skip(1))
        {
            var isAlone = section == shared;
            if (section.Expected.Count == 0 && section.Commands.Count == 0) throw Fault($"'{section.Name}' expects nothing");
            yield return new CaseSection(
                isAlone ? _title : section.Name,
                section.Base ?? shared.Base ?? throw Fault($"'{section.Name}' names no base register"),
                section.Text,
                isAlone ? [.. section.Changes] : [.. shared.Changes, .. section.Changes],
                [.. section.Expected])
            {
                Commands = [.. section.Commands],
            };
        }
    }

    private string Value(string word, string name) =>
        word.StartsWith(name, StringComparison.Ordinal) ? word[name.Length..] : throw Fault($"'{word}' should begin with '{name}'");

    private FormatException Fault(string what) => new(FormattableString.Invariant($"{path}({_number}): {what}"));

    private sealed class Section(string name)
    {
        public string Name { get; } = name;
        public string? Base { get; private set; }
        public List<string> Prose { get; } = [];
        public List<CaseChange> Changes { get; } = [];
        public List<CaseExpectation> Expected { get; } = [];
        public List<CaseCommand> Commands { get; } = [];
        public string Text => string.Join('\n', Prose).Trim();
        public void StartFrom(string register) => Base = register;
    }
}
