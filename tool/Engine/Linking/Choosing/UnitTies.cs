using System.Collections.Immutable;
using Antt.Engine.Linking.Binding;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Engine.Linking.Choosing;

/// <summary>What the own document of a unit ties it to: enough to know whom a change of it concerns.</summary>
/// <param name="IsRead">Whether the document is good; of one that was dropped nothing else is known.</param>
/// <param name="Type">The unit's type.</param>
/// <param name="Places">Ids of the places it lay in.</param>
/// <param name="Units">Ids of the units it followed, or that followed it.</param>
public sealed record UnitTies(bool IsRead, string Type, ImmutableArray<string> Places, ImmutableArray<string> Units)
{
    /// <summary>Whether the unit is a commune.</summary>
    public bool IsCommune => Type == Unit.Commune;
}

/// <summary>Reads what documents of units tie them to, as strictly as a run does. Serves one thread.</summary>
public sealed class UnitTiesReader
{
    private readonly JsonReader _reader = new();
    private readonly UnitBinder _binder = new();
    private readonly List<Diagnostic> _found = [];

    /// <summary>What a document says; a missing one is as good as dropped.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">Its content; null where there is none.</param>
    public UnitTies Read(string path, byte[]? content)
    {
        _found.Clear();
        if (content is null || _reader.Read(new SourceFile(path, content), _found) is not { } tree) return new UnitTies(false, "", [], []);
        Schemas.For(DocumentKinds.Unit).Check(tree, _found);
        if (_found.Exists(static found => found.Severity == Severity.Error)) return new UnitTies(false, "", [], []);
        var unit = _binder.Unit(tree);
        return new UnitTies(
            true, unit.Type, [.. unit.States.Select(static state => state.Commune).Distinct(StringComparer.Ordinal)],
            [.. unit.Predecessors.Concat(unit.Successors).Distinct(StringComparer.Ordinal)]);
    }
}
