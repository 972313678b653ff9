using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Choosing;

/// <summary>
/// What a run takes over from one before it, over a register that differs in papers of units alone: everything but the units, what was found
/// about it, and which units had to be read.
/// </summary>
/// <param name="Frame">Everything but the units.</param>
/// <param name="Found">What was found about it.</param>
/// <param name="Around">Folders of the units that were read.</param>
internal sealed record Precedent(RegisterFrame Frame, ImmutableArray<Diagnostic> Found, IReadOnlySet<string> Around);
