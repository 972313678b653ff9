using System.Collections.Immutable;
using Antt.Model.Diagnostics;
using Antt.Model.Units;

namespace Antt.Engine.Linking;

/// <summary>A unit and everything that was filed about it.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Unit">The unit; null when its document was dropped or is missing.</param>
/// <param name="Years">Each year that has a folder or is declared, ascending.</param>
/// <param name="Found">What reading found.</param>
internal sealed record UnitFile(UnitFolder Folder, Unit? Unit, ImmutableArray<UnitYear> Years, ImmutableArray<Diagnostic> Found);
