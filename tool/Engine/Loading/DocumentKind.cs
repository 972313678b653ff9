using System.Collections.Immutable;

namespace Antt.Engine.Loading;

/// <summary>A kind of file under <c>data/</c>: where such files lie and which schema describes them.</summary>
public sealed class DocumentKind
{
    private readonly ImmutableArray<string> _segments;

    internal DocumentKind(string name, string pathPattern)
    {
        Name = name;
        PathPattern = pathPattern;
        _segments = [.. pathPattern.Split('/')];
    }

    /// <summary>Its name, which is also that of its schema: <c>schemas/&lt;name&gt;.schema.json</c>.</summary>
    public string Name { get; }

    /// <summary>Where its files lie; a part in angle brackets stands for a name of that form.</summary>
    public string PathPattern { get; }

    /// <summary>Whether a file at this path is of this kind.</summary>
    public bool Matches(ReadOnlySpan<char> path)
    {
        var number = 0;
        foreach (var range in path.Split('/'))
        {
            if (number == _segments.Length || !PathSegment.Matches(_segments[number++], path[range])) return false;
        }
        return number == _segments.Length;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
