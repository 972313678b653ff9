using System.Collections.Frozen;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Model.Law;
using Antt.Tests.Support;

namespace Antt.Tests.Engine.Linking;

/// <summary>The circulars follow each other as data: what replaced what, from when, and what amends it without its text being at hand.</summary>
public sealed class InstrumentChainTests
{
    [Fact]
    public void The_circular_of_2021_replaced_that_of_2012_and_was_amended_in_2025()
    {
        var instruments = Instruments();
        var circular = instruments["tt-124-2021"];
        Assert.Equal(new DateOnly(2022, 2, 10), circular.InForce!.Value.From);
        Assert.Equal("tt-23-2012", Assert.Single(circular.Replaces));

        var amendment = instruments["tt-48-2025"];
        Assert.Contains("tt-124-2021", amendment.Amends);
        Assert.Null(amendment.InForce);
    }

    [Fact]
    public void What_is_replaced_or_amended_is_there()
    {
        var instruments = Instruments();
        Assert.All(instruments.Values.SelectMany(instrument => instrument.Replaces.Concat(instrument.Amends)), id => Assert.Contains(id, instruments.Keys));
    }

    private static FrozenDictionary<string, Instrument> Instruments()
    {
        var root = RepositoryRoot.Find();
        var files = Directory.EnumerateFiles(Path.Combine(root, "data"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}units{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        return Pipeline.Run(new MemoryTree(files), new RunOptions(new DateOnly(2026, 11, 22))).Frame!.Instruments;
    }
}
