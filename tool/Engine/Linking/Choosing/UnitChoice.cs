using System.Collections.Frozen;
using Antt.Engine.Loading;
using Antt.Model.Places;

namespace Antt.Engine.Linking.Choosing;

/// <summary>The units a run is about, and those that are read for their sake alone: what is found about the latter is nobody's question.</summary>
internal sealed class UnitChoice
{
    private readonly FrozenSet<string>? _named;

    private UnitChoice(List<UnitFolder> folders, FrozenSet<string>? named)
    {
        Folders = folders;
        _named = named;
    }

    /// <summary>Everything that has to be read, ordinal by path.</summary>
    public List<UnitFolder> Folders { get; }

    /// <summary>Whether every unit is asked about.</summary>
    public bool IsWhole => _named is null;

    /// <summary>Chooses from all units of a register.</summary>
    public static UnitChoice Of(SourceTree source, Catalogue files, IReadOnlyDictionary<string, Place> places, RunOptions options)
    {
        if (options.Unit is null && options.Only.IsEmpty) return new UnitChoice(files.Units, null);
        var only = options.Only.ToFrozenSet(StringComparer.Ordinal);
        var named = files.Units.FindAll(folder => only.Count == 0 ? folder.Id == options.Unit : only.Contains(folder.Path));
        if (options.Precedent is { } known)
        {
            var asked = named.Select(static folder => folder.Path).ToFrozenSet(StringComparer.Ordinal);
            return new UnitChoice(files.Units.FindAll(folder => known.Around.Contains(folder.Path) || asked.Contains(folder.Path)), asked);
        }
        var surroundings = new Surroundings(source, files, places, options.Parallelism);
        if (options.WithTheirCommunes) named = surroundings.WithCommunes(named);
        var around = surroundings.Of(named);
        return new UnitChoice(
            files.Units.FindAll(folder => around.Contains(folder.Path)),
            named.Select(static folder => folder.Path).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Ids of all units about which a decision may matter.</summary>
    public HashSet<string> Ids => [.. Folders.Select(static folder => folder.Id), .. (_named ?? []).Select(static folder => folder[(folder.LastIndexOf('/') + 1)..])];

    /// <summary>Folders of everything that has to be read.</summary>
    public IReadOnlySet<string> Paths => Folders.Select(static folder => folder.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same choice among the files of the same register, of which more are listed.</summary>
    public UnitChoice In(Catalogue files)
    {
        var chosen = Paths;
        return new UnitChoice(files.Units.FindAll(folder => chosen.Contains(folder.Path)), _named);
    }

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
