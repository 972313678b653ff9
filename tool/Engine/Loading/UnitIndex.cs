namespace Antt.Engine.Loading;

/// <summary>
/// Which units a register has and how they hang together, told without listing their papers. A tree that keeps an index lists of its units no more
/// than those it was asked to open.
/// </summary>
public abstract class UnitIndex
{
    /// <summary>Ids of all units, as their folders spell them, each once, in the order of the folders.</summary>
    public abstract IEnumerable<string> Ids { get; }

    /// <summary>Which unit says that it followed, or was followed by, which other; read or written down when first asked.</summary>
    public abstract IReadOnlyList<UnitLink> Links { get; }

    /// <summary>Those of the links that lead to some units.</summary>
    /// <param name="units">Ids of the units.</param>
    public virtual IEnumerable<UnitLink> LinksTo(IReadOnlySet<string> units) => Links.Where(link => units.Contains(link.Other));

    /// <summary>Whether the document of some unit was dropped; false also where nobody knows.</summary>
    public abstract bool HasDropped { get; }

    /// <summary>Folders of the units of an id, ordinal; more than one where it is used twice.</summary>
    /// <param name="id">The id.</param>
    public abstract IReadOnlyList<string> FoldersOf(string id);

    /// <summary>Folders of the units that were made in some places, whose folders they lie in.</summary>
    /// <param name="places">Ids of the places.</param>
    public abstract IEnumerable<string> MadeIn(IReadOnlySet<string> places);

    /// <summary>Those of them that may be communes.</summary>
    /// <param name="places">Ids of the places.</param>
    public abstract IEnumerable<string> CommunesMadeIn(IReadOnlySet<string> places);

    /// <summary>Folders of all units whose own document may name one of some places other than the one whose folder they lie in.</summary>
    /// <param name="places">Ids of the places.</param>
    public abstract IEnumerable<string> Naming(IReadOnlySet<string> places);

    /// <summary>Folders of all units of which a score may name one of some decisions, or one that does not exist.</summary>
    /// <param name="decisions">Ids of the decisions.</param>
    /// <param name="existing">Ids of all decisions that exist.</param>
    public abstract IEnumerable<string> ScoredBy(IReadOnlySet<string> decisions, IReadOnlySet<string> existing);

    /// <summary>Whether there is a unit of an id.</summary>
    public virtual bool Holds(string id) => FoldersOf(id).Count > 0;

    /// <summary>Whether there is a unit in a folder.</summary>
    public bool HasFolder(string folder) => FoldersOf(IdOf(folder)).Contains(folder);

    /// <summary>The folder of the unit that a file belongs to; null when it belongs to none.</summary>
    /// <param name="path">Path of the file.</param>
    public static string? FolderOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith("data/units/", StringComparison.Ordinal)) return null;
        var end = "data/units".Length;
        for (var step = 0; step < 3 && end >= 0; step++) end = path.IndexOf('/', end + 1);
        return end < 0 ? null : path[..end];
    }

    /// <summary>The id of a unit by its folder.</summary>
    /// <param name="folder">Path of the folder.</param>
    public static string IdOf(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder[(folder.LastIndexOf('/') + 1)..];
    }
}

/// <summary>What one unit says of another.</summary>
/// <param name="Folder">Folder of the unit that says so.</param>
/// <param name="Other">Id of the unit that it followed or that followed it.</param>
public sealed record UnitLink(string Folder, string Other);
