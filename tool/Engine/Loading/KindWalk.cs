namespace Antt.Engine.Loading;

/// <summary>
/// Tells the kinds of files whose paths come one after another, those that are no documents included: what is found out about a
/// folder serves for all of its files. Serves one thread.
/// </summary>
internal sealed class KindWalk
{
    private readonly List<IGrouping<string, DocumentKind>> _byFolder =
        [.. DocumentKinds.All.Concat(DocumentKinds.Others).GroupBy(static kind => kind.Folder, StringComparer.Ordinal)];

    private readonly List<DocumentKind> _kindsHere = [];
    private string _path = "";
    private int _slash = -1;

    /// <summary>The kind of the next file; null when it is none.</summary>
    public DocumentKind? Of(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0) return null;
        if (slash != _slash || string.CompareOrdinal(path, 0, _path, 0, slash) != 0) Enter(path, slash);
        (_path, _slash) = (path, slash);
        var name = path.AsSpan(slash + 1);
        foreach (var kind in _kindsHere)
        {
            if (kind.IsNamed(name)) return kind;
        }
        return null;
    }

    private void Enter(string path, int slash)
    {
        _kindsHere.Clear();
        foreach (var kinds in _byFolder)
        {
            if (!kinds.First().LiesIn(path, slash)) continue;
            _kindsHere.AddRange(kinds);
            return;
        }
    }
}
