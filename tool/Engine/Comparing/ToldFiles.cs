using Antt.Engine.Linking.Choosing;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Comparing;

/// <summary>
/// The files outside the folders of units of which something may be told that a change brought or altered: the changed ones, decisions that name what changed ones
/// name, and what was said about these. What stands in any other is found on both sides.
/// </summary>
internal sealed class ToldFiles
{
    private readonly IReadOnlySet<string> _changed;
    private readonly ChangeScope _scope;
    private readonly HashSet<string> _about = new(StringComparer.Ordinal);

    /// <summary>The files.</summary>
    /// <param name="changed">The changed ones.</param>
    /// <param name="scope">What they concern.</param>
    /// <param name="frame">The decisions that were read.</param>
    public ToldFiles(IReadOnlySet<string> changed, ChangeScope scope, RegisterFrame frame)
    {
        _changed = changed;
        _scope = scope;
        foreach (var decision in frame.Decisions.All)
            if (DecisionNames.Of(decision).Any(scope.Stirred.Contains)) _about.Add(decision.Input.File);
        foreach (var reply in frame.Replies)
            if (scope.Stirred.Contains(DecisionNames.OfDecision(reply.Decision))) _about.Add(reply.Input.File);
        foreach (var signature in frame.Signatures.SelectMany(static unit => unit))
            if (scope.Stirred.Contains(DecisionNames.OfDecision(signature.Decision))) _about.Add(signature.Input.File);
    }

    /// <summary>Whether something in a file may be told.</summary>
    public bool Holds(string path) =>
        _changed.Contains(path) || _about.Contains(path) || (IsAboutDecisions(path) && (_scope.HasOtherUnits || _scope.Moved.Any(IsAboutDecisions)));

    /// <summary>Whether something wrong with the name or place of a file may be told.</summary>
    public bool MayHoldPath(string path) => UnitIndex.FolderOf(path) is not null || Holds(path) || _scope.Moved.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether what is wrong with the name or place of a file may be told: that names are too many or too much alike rests on the other names there.</summary>
    public bool HoldsPath(Diagnostic found) => UnitIndex.FolderOf(found.Location.Path) is not null || Holds(found.Location.Path)
        || found.Descriptor == PathDiagnostics.FolderTooLarge || found.Descriptor == PathDiagnostics.NamesTooAlike;

    private static bool IsAboutDecisions(string path) => path.StartsWith("data/decisions/", StringComparison.Ordinal);
}
