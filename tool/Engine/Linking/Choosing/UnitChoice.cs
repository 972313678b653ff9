using System.Collections.Frozen;
using Antt.Engine.Loading;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Choosing;

/// <summary>The units a run is about, and those that are read for their sake alone: what is found about the latter is nobody's question.</summary>
internal sealed class UnitChoice
{
    private readonly FrozenSet<string>? _named;

    private UnitChoice(Catalogue files, FrozenSet<string>? named, IReadOnlySet<string> paths)
    {
        Folders = files.Units.FindAll(folder => paths.Contains(folder.Path));
        Paths = paths;
        _named = named;
    }

    /// <summary>Everything that has to be read and is listed, ordinal by path.</summary>
    public List<UnitFolder> Folders { get; }

    /// <summary>Folders of everything that has to be read.</summary>
    public IReadOnlySet<string> Paths { get; }

    /// <summary>Whether every unit is asked about.</summary>
    public bool IsWhole => _named is null;

    /// <summary>Chooses from all units of a register.</summary>
    public static UnitChoice Of(SourceTree source, Catalogue files, UnitIndex units, IReadOnlyDictionary<string, Place> places, RunOptions options)
    {
        if (options.Unit is null && options.Only.IsEmpty) return new UnitChoice(files, null, units.Ids.SelectMany(units.FoldersOf).ToHashSet(StringComparer.Ordinal));
        var named = (options.Only.IsEmpty ? units.FoldersOf(options.Unit!) : options.Only.Where(units.HasFolder)).ToHashSet(StringComparer.Ordinal);
        if (options.Precedent is { } known) return new UnitChoice(files, named.ToFrozenSet(StringComparer.Ordinal), known.Around.Union(named).Where(units.HasFolder).ToHashSet(StringComparer.Ordinal));
        var surroundings = new Surroundings(source, files, units, places);
        if (options.WithTheirCommunes) named = surroundings.WithCommunes(named, options.Changes);
        return new UnitChoice(files, named.ToFrozenSet(StringComparer.Ordinal), surroundings.Of(named));
    }

    /// <summary>Ids of all units about which a decision may matter.</summary>
    public IEnumerable<string> Ids => Paths.Concat(_named ?? []).Select(UnitIndex.IdOf);

    /// <summary>The same choice among the files of the same register, of which more are listed.</summary>
    public UnitChoice In(Catalogue files) => new(files, _named, Paths);

    /// <summary>Whether a unit is asked about.</summary>
    /// <param name="folder">Path of its folder.</param>
    public bool Asks(ReadOnlySpan<char> folder) => _named is null || _named.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folder);

    /// <summary>Whether a file belongs to a unit asked about, or to no unit.</summary>
    public bool Concerns(string path)
    {
        if (_named is null || !path.StartsWith("data/units/", StringComparison.Ordinal)) return true;
        for (var above = path.AsSpan(); above.LastIndexOf('/') is > 0 and var slash;)
        {
            above = above[..slash];
            if (Asks(above)) return true;
        }
        return false;
    }
}
