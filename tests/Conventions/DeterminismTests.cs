using System.Collections.Immutable;
using System.Globalization;
using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Engine.Reporting;
using Antt.Model;
using Antt.Tests.Support;

namespace Antt.Tests.Conventions;

/// <summary>The same bytes and the same day give the same bytes, whatever the order of files, the threads and the culture.</summary>
public sealed class DeterminismTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);
    private static readonly IReadOnlyDictionary<string, byte[]> Demonstration = SourceFiles.With([], "data")
        .ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(SourceFiles.Root, path)), StringComparer.Ordinal);

    private static readonly byte[] Expected = Output(Tree(entries => entries), 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_does_not_matter(int seed) =>
        Assert.Equal(Expected, Output(Tree(entries => [.. entries.OrderBy(entry => StableHash(entry.Path, seed))]), 1));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_threads_does_not_matter(int threads) => Assert.Equal(Expected, Output(Tree(entries => entries), threads));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Strange();
            Assert.Equal(Expected, Output(Tree(entries => entries), 1));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    /// <summary>Every report in both languages and every result, as bytes.</summary>
    private static byte[] Output(SourceTree tree, int threads)
    {
        using var output = new MemoryStream();
        RunSummary summary;
        using (var results = ResultWriter.Lines(output))
            summary = Pipeline.Run(tree, new RunOptions(Today) { Parallelism = threads }, results.Write);
        foreach (var format in ReportFormats.All)
            foreach (var language in Enum.GetValues<Language>()) format.Write(summary, language, output);
        return output.ToArray();
    }

    private static ReorderedTree Tree(Func<ImmutableArray<SourceEntry>, ImmutableArray<SourceEntry>> order) => new(Demonstration, order);

    private static uint StableHash(string text, int seed)
    {
        var hash = (uint)(2166136261 ^ seed);
        foreach (var letter in text) hash = unchecked((hash ^ letter) * 16777619);
        return hash;
    }

    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.ShortDatePattern = "yyyy.dd.MM";
        culture.DateTimeFormat.DateSeparator = "~";
        return culture;
    }
}
