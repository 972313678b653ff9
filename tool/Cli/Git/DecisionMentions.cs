using Antt.Cli.Disk;
using Antt.Engine.Loading;

namespace Antt.Cli.Git;

/// <summary>
/// What the decisions of revisions name, under the ids that git gives their contents: an id stands for the content, so two revisions share what is
/// written down, and nothing of it can become untrue.
/// </summary>
/// <remarks>It lies beside git's own files and may be deleted at any time. When it cannot be written, everything is read again.</remarks>
internal sealed class DecisionMentions
{
    private const string Kind = "antt decisions 1";

    /// <summary>So many contents that nobody asks about any more are kept beside those asked about, for other branches.</summary>
    private const int MostUnasked = 100_000;

    private readonly string? _file;
    private readonly Dictionary<string, string> _byContent = new(StringComparer.Ordinal);

    /// <summary>What this run learnt. It counts from the next run on, so that of two revisions that are compared the same decisions are read.</summary>
    private readonly Dictionary<string, string> _learnt = new(StringComparer.Ordinal);

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>What was written down.</summary>
    /// <param name="folder">The folder where git keeps its own files; null to write nothing down.</param>
    public DecisionMentions(string? folder)
    {
        _file = folder is null ? null : Path.Join(folder, "antt-decisions");
        if (_file is null) return;
        foreach (var line in KeptLines.Read(_file, Kind))
            if (line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) _byContent[line[..space]] = line[(space + 1)..];
    }

    /// <summary>The notes of one revision.</summary>
    /// <param name="contentOf">The id that git gives the content at a path; null when there is none.</param>
    public DecisionNotes Of(Func<string, string?> contentOf) => new Revision(this, contentOf);

    private void Write()
    {
        if (_file is null || _learnt.Count == 0) return;
        var isFull = _byContent.Count - _asked.Count > MostUnasked;
        KeptLines.Write(_file, Kind, _byContent.Where(known => !isFull || _asked.Contains(known.Key)).Concat(_learnt)
            .Select(static known => $"{known.Key} {known.Value}").Order(StringComparer.Ordinal));
    }

    private sealed class Revision(DecisionMentions all, Func<string, string?> contentOf) : DecisionNotes
    {
        public override bool NamesNoneOf(string path, HashSet<string> names)
        {
            if (contentOf(path) is not { } content) return false;
            all._asked.Add(content);
            return all._byContent.TryGetValue(content, out var noted) && !HoldsAny(noted, names);
        }

        public override void Note(string path, IEnumerable<string> names)
        {
            if (contentOf(path) is { } content && !all._byContent.ContainsKey(content)) all._learnt[content] = string.Join(' ', names);
        }

        public override void Keep() => all.Write();
    }
}
