using System.Collections.Immutable;

namespace Antt.Engine.Loading;

/// <summary>
/// The files of a register, wherever they are kept. The Engine asks for bytes by entry and never touches a disk itself. Reading
/// must be safe from several threads at once.
/// </summary>
public abstract class SourceTree
{
    /// <summary>Everything below the register root that the Engine should know of, best ordinal by path.</summary>
    public abstract ImmutableArray<SourceEntry> Entries { get; }

    /// <summary>Reads a whole file into the buffer, which is replaced by a larger one when it does not fit.</summary>
    /// <returns>The number of bytes read, or -1 when the file cannot be read.</returns>
    public abstract int Read(SourceEntry entry, ref byte[] buffer);

    /// <summary>Says what will be read next, in this order, so that a tree that has to ask for contents asks for many at once.</summary>
    /// <param name="entries">Files, ordinal by path.</param>
    public virtual void Foresee(IEnumerable<SourceEntry> entries)
    {
    }

    /// <summary>
    /// The same register with all files of some units listed. A tree may keep to the own document of units that nobody asked for, so that a question
    /// about a few need not list the papers of all.
    /// </summary>
    /// <param name="folders">Folders of the units.</param>
    public virtual SourceTree Unfolded(IReadOnlySet<string> folders) => this;

    /// <summary>Which units there are, where <see cref="Entries"/> hold no more than those that were asked for; null where they hold all.</summary>
    public virtual UnitIndex? Units => null;

    /// <summary>What is sealed among <see cref="Entries"/>.</summary>
    public virtual Seals Seals => Seals.None;

    /// <summary>What is known of the decisions from earlier runs; null when the tree keeps no notes.</summary>
    public virtual DecisionNotes? Notes => null;

    /// <summary>The scans in a folder beside the data; none where there is no such folder.</summary>
    /// <param name="folder">Path of the folder below the root.</param>
    public virtual IReadOnlyList<Scan> ScansIn(string folder) =>
    [
        .. Entries.Where(entry => entry.Path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(entry =>
        {
            var bytes = BytesAt(entry.Path) ?? [];
            return new Scan(entry.Path, Authoring.ScanShelf.NameOf(entry.Path), bytes.Length, () => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        }),
    ];

    /// <summary>The whole content of the file at a path; <see langword="null"/> when there is none, or none that can be read.</summary>
    public byte[]? BytesAt(string path)
    {
        byte[] buffer = [];
        var length = Read(new SourceEntry(path), ref buffer);
        return length < 0 ? null : buffer[..length];
    }

    /// <summary>The entries, ordinal by path, in whatever order the tree lists them.</summary>
    internal ImmutableArray<SourceEntry> InOrder()
    {
        for (var i = 1; i < Entries.Length; i++)
        {
            if (string.CompareOrdinal(Entries[i - 1].Path, Entries[i].Path) > 0)
                return Entries.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        }
        return Entries;
    }
}
