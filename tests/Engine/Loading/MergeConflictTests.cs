using Antt.Engine.Loading;

namespace Antt.Tests.Engine.Loading;

/// <summary>What git leaves where two people changed the same lines: one finding on its line, whatever the file, and nothing else.</summary>
public sealed class MergeConflictTests
{
    private static readonly BaseRegister Clean = BaseRegister.Demonstration();
    private static readonly IReadOnlyList<string> Before = [.. Clean.Run().Diagnostics.Select(finding => $"{finding.Location} {finding.Descriptor.Code}")];

    public static TheoryData<string> Kinds =>
        [.. DocumentKinds.All.Where(kind => Clean.Files.Any(file => DocumentKinds.Of(file.Key) == kind)).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_conflict_left_in_a_file_is_the_only_thing_said(string kind)
    {
        var (path, text) = Clean.Files.Where(file => DocumentKinds.Of(file.Key)?.Name == kind).OrderBy(file => file.Key, StringComparer.Ordinal).First();
        var lines = text.Split('\n').ToList();
        var at = lines.Count / 2;
        lines.InsertRange(at, ["<<<<<<< HEAD", lines[at], "||||||| 1a2b3c4", lines[at], "=======", lines[at], ">>>>>>> nhanh-cua-xa"]);
        var found = BaseRegister.Demonstration().With(path, string.Join('\n', lines)).Run().Diagnostics;
        var finding = Assert.Single(found, finding => !Before.Contains($"{finding.Location} {finding.Descriptor.Code}"));
        Assert.Equal((LoadDiagnostics.MergeConflict, path, at + 1), (finding.Descriptor, finding.Location.Path, finding.Location.Line));
    }
}
