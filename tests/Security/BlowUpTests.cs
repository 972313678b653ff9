using System.Diagnostics;
using System.Text;
using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Tests.Engine.Loading;

namespace Antt.Tests.Security;

/// <summary>Texts made to keep a matcher busy for years end at once.</summary>
public sealed class BlowUpTests
{
    private const int Letters = 200_000;
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a*)*b$")]
    [InlineData("^([a-z]+)*[0-9]$")]
    public void A_pattern_that_kills_other_engines_takes_one_step_a_letter(string pattern)
    {
        var schema = CompiledSchema.Of("test", Encoding.UTF8.GetBytes($"{{\"type\": \"string\", \"pattern\": \"{pattern}\"}}"));
        var (tree, findings) = Reading.Of($"\"{new string('a', Letters)}!\"");
        var clock = Stopwatch.StartNew();
        schema.Check(tree!, findings);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, AtOnce);
        Assert.Contains(findings, static finding => finding.Descriptor.Slug == "text-too-long");
        Assert.Contains(findings, static finding => finding.Descriptor.Slug != "text-too-long");
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("a@a.")]
    [InlineData("ông ")]
    [InlineData("đồng chí ")]
    [InlineData("sinh ")]
    [InlineData("mật ")]
    [InlineData("CCCD ")]
    [InlineData("Nguyễn ")]
    [InlineData("a ")]
    [InlineData("(a còng) ")]
    public void The_lint_reads_a_long_hostile_line_at_once(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, Letters / piece.Length)) + "\n";
        var clock = Stopwatch.StartNew();
        var found = LeakCheck.In(new SourceFile("data/ghi-chu.md", Encoding.UTF8.GetBytes(line)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, AtOnce);
        Assert.InRange(found.Length, 0, 1);
    }
}
