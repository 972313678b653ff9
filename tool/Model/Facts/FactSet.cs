using System.Collections.Immutable;

namespace Antt.Model.Facts;

/// <summary>
/// The facts of one document or of one item of a list ("số liệu, sự việc"), addressed by path. A path that is absent was not
/// entered; that is never the same as zero, no, or an empty list.
/// </summary>
public sealed class FactSet
{
    private readonly Fact[] _facts;
    private readonly int[] _keys;

    /// <summary>A set of facts entered in a file.</summary>
    /// <param name="file">Path of the file below the register root.</param>
    /// <param name="line">The line where the document or the item begins.</param>
    /// <param name="facts">The facts in the order of the file.</param>
    public FactSet(string file, int line, Fact[] facts)
    {
        File = file;
        Line = line;
        _facts = facts;
        _keys = new int[facts.Length];
        for (var i = 0; i < facts.Length; i++) _keys[i] = KeyOf(facts[i].Path);
    }

    /// <summary>No facts at all.</summary>
    public static FactSet None { get; } = new("", 1, []);

    /// <summary>The file the facts stand in.</summary>
    public string File { get; }

    /// <summary>The line where the document or item begins.</summary>
    public int Line { get; }

    /// <summary>All facts, in the order of the file.</summary>
    public ReadOnlySpan<Fact> All => _facts;

    /// <summary>Whether anything was entered at the path, an empty group or list included.</summary>
    public bool Has(string path) => IndexOf(path) >= 0;

    /// <summary>The number at the path, if one was entered.</summary>
    public long? Number(string path) => IndexOf(path) is >= 0 and var at && _facts[at].Kind == FactKind.Number ? _facts[at].Number : null;

    /// <summary>The yes or no at the path, if one was entered.</summary>
    public bool? Flag(string path) => IndexOf(path) is >= 0 and var at && _facts[at].Kind == FactKind.Flag ? _facts[at].Number != 0 : null;

    /// <summary>The text at the path, if one was entered.</summary>
    public string? Text(string path) => IndexOf(path) is >= 0 and var at ? _facts[at].Text : null;

    /// <summary>The day at the path, if one was entered.</summary>
    public DateOnly? Date(string path) => Text(path) is { } text ? IsoDay.Parse(text) : null;

    /// <summary>The words at the path; default (not empty) when none were entered.</summary>
    public ImmutableArray<string> Texts(string path) =>
        TryFind(path, out var fact) ? fact.Texts : default;

    /// <summary>The items at the path; default (not empty) when no list was entered.</summary>
    public ImmutableArray<FactSet> Items(string path) =>
        TryFind(path, out var fact) ? fact.Items : default;

    /// <summary>Where the fact at the path was entered, or where the whole set begins.</summary>
    public Input Where(string path) => new(File, IndexOf(path) is >= 0 and var at ? _facts[at].Line : Line);

    /// <summary>Finds the fact at a path.</summary>
    public bool TryFind(string path, out Fact fact)
    {
        var at = IndexOf(path);
        fact = at < 0 ? default : _facts[at];
        return at >= 0;
    }

    /// <summary>A scan over small keys, which the processor does many at a time, and a comparison only where one fits.</summary>
    private int IndexOf(string path)
    {
        var key = KeyOf(path);
        for (var from = 0; from < _keys.Length; from++)
        {
            var next = _keys.AsSpan(from).IndexOf(key);
            if (next < 0) return -1;
            from += next;
            if (string.Equals(_facts[from].Path, path, StringComparison.Ordinal)) return from;
        }
        return -1;
    }

    private static int KeyOf(string path)
    {
        var length = path.Length;
        return length == 0 ? 0 : length | path[length - 1] << 8 | path[length / 2] << 15 | path[length * 3 / 4] << 22 | path[0] << 25;
    }
}
