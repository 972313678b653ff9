using System.Text;
using Antt.Engine.Loading;

namespace Antt.Engine.Linking.Choosing;

/// <summary>The units of a tree that lists them all, told from its paths; their documents are read when somebody asks what stands in them.</summary>
internal sealed class ListedUnits : UnitIndex
{
    private const string UnitFile = "/unit.json";
    private static readonly byte[] CommuneType = [.. "\"XA\""u8];
    private readonly SourceTree _source;
    private readonly Catalogue _files;
    private readonly int _parallelism;
    private readonly Dictionary<string, string> _firstOf;
    private readonly Dictionary<string, List<string>> _twins = new(StringComparer.Ordinal);
    private readonly Lazy<List<UnitLink>> _links;

    /// <summary>The units of a tree.</summary>
    /// <param name="source">Its files.</param>
    /// <param name="files">The same, by what they are.</param>
    /// <param name="parallelism">How many threads may read at once.</param>
    public ListedUnits(SourceTree source, Catalogue files, int parallelism)
    {
        (_source, _files, _parallelism) = (source, files, parallelism);
        _firstOf = new Dictionary<string, string>(files.Units.Count, StringComparer.Ordinal);
        foreach (var folder in files.Units)
        {
            var id = folder.Id;
            if (_firstOf.TryAdd(id, folder.Path)) continue;
            if (!_twins.TryGetValue(id, out var twins)) _twins[id] = twins = [_firstOf[id]];
            twins.Add(folder.Path);
        }
        _links = new Lazy<List<UnitLink>>(ReadLinks);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => _firstOf.Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<UnitLink> Links => _links.Value;

    /// <inheritdoc/>
    public override bool HasDropped => false;

    /// <inheritdoc/>
    public override bool Holds(string id) => _firstOf.ContainsKey(id);

    /// <inheritdoc/>
    public override IReadOnlyList<string> FoldersOf(string id) => _twins.TryGetValue(id, out var twins) ? twins : _firstOf.TryGetValue(id, out var only) ? [only] : [];

    /// <inheritdoc/>
    public override IEnumerable<string> MadeIn(IReadOnlySet<string> places) =>
        _files.Units.Where(folder => places.Contains(Catalogue.FolderOf(folder.Path))).Select(static folder => folder.Path);

    /// <inheritdoc/>
    public override IEnumerable<string> CommunesMadeIn(IReadOnlySet<string> places)
    {
        var page = new Page();
        return _files.Units.Where(folder => places.Contains(Catalogue.FolderOf(folder.Path)) && Spells(folder, page, [CommuneType])).Select(static folder => folder.Path);
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Naming(IReadOnlySet<string> places)
    {
        var naming = new List<string>();
        var spelled = places.Select(Encoding.UTF8.GetBytes).ToList();
        OrderedWork.Run(
            _files.Units.Count, _parallelism, static () => new Page(), (page, index) => Spells(_files.Units[index], page, spelled) ? _files.Units[index].Path : null,
            path => { if (path is not null) naming.Add(path); });
        return naming;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ScoredBy(IReadOnlySet<string> decisions, IReadOnlySet<string> existing)
    {
        var reader = new ScoredDecisionReader();
        return _files.Entries.Select(static entry => entry.Path).Where(DocumentKinds.Score.IsPaperAt)
            .Where(path => reader.Read(path, _source.BytesAt(path)) is { } named && (decisions.Contains(named) || !existing.Contains(named)))
            .Select(FolderOf).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private List<UnitLink> ReadLinks()
    {
        var links = new List<UnitLink>();
        OrderedWork.Run(
            _files.Units.Count, _parallelism, static () => new UnitTiesReader(), (reader, index) => (Folder: _files.Units[index].Path, Ties: reader.Read(_files.Units[index].Path + UnitFile, _source.BytesAt(_files.Units[index].Path + UnitFile))),
            unit => links.AddRange(unit.Ties.Units.Select(other => new UnitLink(unit.Folder, other))));
        return links;
    }

    private bool Spells(UnitFolder folder, Page page, List<byte[]> words)
    {
        if (_files.Find(folder, UnitFile) is not { Kind: SourceEntryKind.File } entry) return false;
        var length = _source.Read(entry, ref page.Bytes);
        var text = page.Bytes.AsSpan(0, Math.Max(0, length));
        if (text.Contains((byte)'\\')) return true; // an id may be written with escapes
        foreach (var word in words)
            if (text.IndexOf(word) >= 0) return true;
        return false;
    }

    /// <summary>What one thread reads into.</summary>
    private sealed class Page
    {
        public byte[] Bytes = new byte[4096];
    }
}
