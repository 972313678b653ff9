using System.Globalization;
using Antt.Cli;
using Antt.Engine.Reporting.Changes;
using Antt.Tests.Support;

namespace Antt.Tests.Cli.Compare;

/// <summary>The comment under three sample pull requests, word for word. ANTT_UPDATE_CASES=1 writes them anew; read them then.</summary>
public sealed class SamplePullTests
{
    [Theory]
    [InlineData("small-edit", "vi")]
    [InlineData("small-edit", "en")]
    [InlineData("new-dossier", "vi")]
    [InlineData("new-dossier", "en")]
    [InlineData("law-change", "vi")]
    [InlineData("law-change", "en")]
    public void The_comment_of_a_sample_is_as_it_was_read(string sample, string language)
    {
        using var pull = sample switch { "small-edit" => SamplePull.SmallEdit(), "new-dossier" => SamplePull.NewDossier(), _ => SamplePull.LawChange() };
        var run = pull.Diff("main", "work", "--format", "markdown", "--lang", language, "--preview", "https://vi-du.example/xem-truoc");
        Assert.NotEqual(ExitCode.Usage, run.Code);
        var path = Path.Combine(RepositoryRoot.Find(), "tests", "Cli", "Compare", "Goldens", $"{sample}.{language}.txt");
        if (Environment.GetEnvironmentVariable("ANTT_UPDATE_CASES") == "1") File.WriteAllText(path, run.Out);
        Assert.Equal(File.ReadAllText(path), run.Out);
        Assert.StartsWith(MarkdownPage.Mark + "\n", run.Out, StringComparison.Ordinal);
        Assert.True(VisibleLines(run.Out) < 60, VisibleLines(run.Out).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The lines a reader sees without unfolding anything.</summary>
    internal static int VisibleLines(string comment)
    {
        var (visible, isFolded) = (0, false);
        foreach (var line in comment.TrimEnd('\n').Split('\n'))
        {
            if (line == "</details>") isFolded = false;
            else if (!isFolded) visible++;
            if (line.StartsWith("<details>", StringComparison.Ordinal)) isFolded = true;
        }
        return visible;
    }
}
