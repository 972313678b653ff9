using Antt.Model.History;

namespace Antt.Cli.Git;

/// <summary>Reads what the message of a commit says of offices, the same way for everybody who asks.</summary>
internal static class CommitTrailers
{
    /// <summary>How git is asked for the trailers of a commit.</summary>
    public const string Asked = "%(trailers:only,unfold)";

    /// <summary>Each office named, with the trailer that names it.</summary>
    /// <param name="text">The trailers, a line each.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) continue;
            var key = line[..colon].Trim();
            foreach (var known in new[] { OfficeTrailers.Submits, OfficeTrailers.Reviews, OfficeTrailers.Signs })
                if (string.Equals(key, known, StringComparison.OrdinalIgnoreCase)) yield return KeyValuePair.Create(known, line[(colon + 1)..].Trim());
        }
    }
}
