using System.Collections.Immutable;

namespace Antt.Engine.Loading;

/// <summary>A kind of file under <c>data/</c>: where such files lie and which schema describes them.</summary>
public sealed class DocumentKind
{
    private readonly ImmutableArray<PathSegment> _folder;
    private readonly PathSegment _file;

    internal DocumentKind(string name, string pathPattern)
    {
        Name = name;
        PathPattern = pathPattern;
        Folder = pathPattern[..pathPattern.LastIndexOf('/')];
        FileName = pathPattern[(Folder.Length + 1)..];
        _file = new PathSegment(FileName);
        _folder = [.. Folder.Split('/').Select(static part => new PathSegment(part))];
    }

    /// <summary>Its name, which is also that of its schema: <c>schemas/&lt;name&gt;.schema.json</c>.</summary>
    public string Name { get; }

    /// <summary>Where its files lie; a part in angle brackets stands for a name of that form.</summary>
    public string PathPattern { get; }

    /// <summary>The part of <see cref="PathPattern"/> in front of the last slash.</summary>
    internal string Folder { get; }

    /// <summary>The part of <see cref="PathPattern"/> behind the last slash.</summary>
    internal string FileName { get; }

    /// <summary>Whether a file at this path is of this kind.</summary>
    public bool Matches(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var slash = path.LastIndexOf('/');
        return slash >= 0 && IsNamed(path.AsSpan(slash + 1)) && LiesIn(path, slash);
    }

    /// <summary>Whether a file is read as a paper of this kind, which one is whose folders have no good names too.</summary>
    internal bool IsPaperAt(string path) => UnitIndex.FolderOf(path) is not null && IsNamed(path.AsSpan(path.LastIndexOf('/') + 1));

    /// <summary>Whether its files have such a name.</summary>
    internal bool IsNamed(ReadOnlySpan<char> name) => _file.Matches(name);

    /// <summary>Whether its files lie in the folder that is the beginning of a path, as far as the slash in front of the name.</summary>
    internal bool LiesIn(string path, int slash)
    {
        var at = 0;
        for (var number = 0; number < _folder.Length; number++)
        {
            var end = at > slash ? -1 : path.IndexOf('/', at, slash - at);
            if (end < 0 != (number == _folder.Length - 1)) return false;
            if (end < 0) end = slash;
            if (!_folder[number].Matches(path.AsSpan(at, end - at))) return false;
            at = end + 1;
        }
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
