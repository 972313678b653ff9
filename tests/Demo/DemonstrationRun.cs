using System.Collections.Immutable;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Model.Assessment;
using Antt.Tests.Support;

namespace Antt.Tests.Demo;

/// <summary>The repository's own register, run through the whole pipeline.</summary>
public sealed class DemonstrationRun
{
    /// <summary>A day on which nothing of it depends: it declares its own.</summary>
    private static readonly DateOnly Today = new(2030, 1, 1);

    /// <summary>As of the register's own day.</summary>
    public DemonstrationRun() => (Summary, Results) = On(null);

    /// <summary>What the run found.</summary>
    public RunSummary Summary { get; }

    /// <summary>Every result.</summary>
    public ImmutableArray<UnitResult> Results { get; }

    /// <summary>Every condition of every result.</summary>
    public IEnumerable<ConditionResult> Conditions => Results.SelectMany(result => result.Conditions);

    /// <summary>The register as of a day.</summary>
    public static (RunSummary Summary, ImmutableArray<UnitResult> Results) On(DateOnly? asOf)
    {
        var root = RepositoryRoot.Find();
        var files = Directory.EnumerateFiles(Path.Combine(root, "data"), "*", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var results = ImmutableArray.CreateBuilder<UnitResult>();
        var summary = Pipeline.Run(new MemoryTree(files), new RunOptions(Today) { AsOf = asOf }, results.Add);
        return (summary, results.ToImmutable());
    }
}
